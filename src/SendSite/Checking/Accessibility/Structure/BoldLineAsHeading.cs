using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>A bold line over running text may be a heading; a person says.</summary>
internal sealed class BoldLineAsHeading : IPageCheck
{
    public Rule Rule { get; } = new("SS634", nameof(BoldLineAsHeading), Severity.Review,
        Why: "People who cannot see the page go through it by its headings.")
    {
        Criteria = ["1.3.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from line in FakeHeadings.Of(page).Found
        where !line.IsSure
        select page.Report(Rule, line.Element,
            $"Is the bold line \"{Excerpt.Of(line.Element)}\" the heading of what follows?",
            hint: "If so, make it h2, h3 or whichever level it has on the page.");
}
