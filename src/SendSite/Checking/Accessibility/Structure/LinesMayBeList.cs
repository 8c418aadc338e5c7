using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>Lines that begin with dashes may be a list; a person says.</summary>
internal sealed class LinesMayBeList : IPageCheck
{
    public Rule Rule { get; } = new("SS638", nameof(LinesMayBeList), Severity.Review,
        Why: "Speech software does not say that there is a list, nor how long it is.")
    {
        Criteria = ["1.3.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from list in FakeLists.Of(page).Found
        where !list.IsSure
        select page.Report(Rule, list.First,
            FormattableString.Invariant($"Are the {list.Items.Length} lines from \"{Excerpt.Of(list.Items[0])}\" a list?"),
            hint: "If so, make it ul with an li for each line, without the marks.");
}
