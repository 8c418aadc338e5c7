using SendSite.Checking.Aria;
using SendSite.Checking.Lexicons;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Headings;

/// <summary>A heading says what stands below it: it is no template's words.</summary>
internal sealed class MeaninglessHeading : IPageCheck
{
    public Rule Rule { get; } = new("SS824", nameof(MeaninglessHeading), Severity.Error,
        Why: "People who go from heading to heading cannot tell what each part of the page holds.")
    {
        Criteria = ["2.4.6"],
        Act = ["b49b2e"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var vague = VagueWords.For(page.Document.DocumentElement.GetAttribute("lang"));
        return
            from heading in page.Elements.All
            where ElementRoles.Of(page).Is(heading, "heading") && Exposure.Of(page).IsExposed(heading)
            let words = AccessibleNames.Of(page).Name(heading)
            where vague.Has("headings", words) || VagueWords.Plain(words).StartsWith("lorem ipsum", StringComparison.Ordinal)
            select page.Report(Rule, heading,
                $"The heading \"{words}\" says nothing of what is below it.",
                hint: "Say in a few words what the part is about.");
    }
}
