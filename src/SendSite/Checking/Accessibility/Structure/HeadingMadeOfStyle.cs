using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>What plainly looks like a heading is one.</summary>
internal sealed class HeadingMadeOfStyle : IPageCheck
{
    public Rule Rule { get; } = new("SS635", nameof(HeadingMadeOfStyle), Severity.Error,
        Why: "People who cannot see the page go through it by its headings, and miss this part. WCAG failure F2.")
    {
        Criteria = ["1.3.1"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from line in FakeHeadings.Of(page).Found
        where line.IsSure
        select page.Report(Rule, line.Element,
            $"\"{Excerpt.Of(line.Element)}\" looks like a heading ({line.Look}), but is a {line.Element.LocalName}.",
            hint: "Make it h2, h3 or whichever level it has on the page.");
}
