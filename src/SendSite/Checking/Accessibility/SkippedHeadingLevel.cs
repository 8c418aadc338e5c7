using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>Headings go down one level at a time.</summary>
internal sealed class SkippedHeadingLevel : IPageCheck
{
    public Rule Rule { get; } = new("SS605", nameof(SkippedHeadingLevel), Severity.Error,
        Why: "A gap sounds like a missing section to people who move by headings.")
    {
        Criteria = ["1.3.1"],
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var before = 0;
        foreach (var heading in page.Elements.All.Where(HeadingIds.IsHeading))
        {
            var level = heading.LocalName[1] - '0';
            if (before > 0 && level > before + 1)
            {
                yield return page.Report(Rule, heading,
                    FormattableString.Invariant($"\"{RunningText.VisibleWords(heading)}\" is a level {level} heading after one of level {before}."),
                    hint: FormattableString.Invariant($"Make it level {before + 1}, or add the heading that is missing above it."));
            }

            before = level;
        }
    }
}
