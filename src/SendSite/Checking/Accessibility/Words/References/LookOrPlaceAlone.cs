using SendSite.Checking.Lexicons;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.References;

/// <summary>An instruction names what it speaks of, and does not only say how it looks or where it stands.</summary>
internal sealed class LookOrPlaceAlone : IPageCheck
{
    public Rule Rule { get; } = new("SS840", nameof(LookOrPlaceAlone), Severity.Error,
        Why: "People who do not see the page, or see it in one column on a phone, cannot find what is \"round\" or \"on the right\".")
    {
        Criteria = ["1.3.3"],
        Act = ["9bd38c"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from reference in SensoryReferences.Of(page).All
        where reference.IsSure
        let isColour = reference.Marks.All(SensoryWords.Colours.Contains)
        select page.Report(Rule, reference.Block,
            $"\"{Beginning.Of(reference.Sentence)}\" tells people which {reference.Thing} only by \"{string.Join("\", \"", reference.Marks)}\".",
            hint: $"Say the {reference.Thing}'s name too.") with
        {
            Criteria = isColour ? ["1.3.3", "1.4.1"] : ["1.3.3"],
        };
}
