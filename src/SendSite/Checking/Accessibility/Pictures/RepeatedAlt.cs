using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Pictures;

/// <summary>A picture in a link or button does not say again what the words beside it say.</summary>
internal sealed class RepeatedAlt : IPageCheck
{
    public Rule Rule { get; } = new("SS689", nameof(RepeatedAlt), Severity.Warning,
        Why: "People who listen hear everything twice.")
    {
        Criteria = ["1.1.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from picture in page.Elements.Named("img")
        let alt = RunningText.OneLine(picture.GetAttribute("alt") ?? "")
        where alt.Length > 0 && Exposure.Of(page).IsExposed(picture)
        let around = picture.Closest("a[href], button")
        where around is not null && !around.HasAttribute("aria-label") && !around.HasAttribute("aria-labelledby")
            && RunningText.OneLine(around.TextContent).Equals(alt, StringComparison.OrdinalIgnoreCase)
        select page.Report(Rule, picture,
            $"The picture's alternative text \"{alt}\" stands beside it in words.",
            hint: "Leave the alternative text empty (alt=\"\"): the words are enough.");
}
