using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>A list is marked as one, not made of bullets or numbers typed before lines.</summary>
internal sealed class ListMadeOfLines : IPageCheck
{
    public Rule Rule { get; } = new("SS637", nameof(ListMadeOfLines), Severity.Error,
        Why: "Speech software does not say that there is a list, nor how long it is, and reads the bullets aloud.")
    {
        Criteria = ["1.3.1"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from list in FakeLists.Of(page).Found
        where list.IsSure
        select page.Report(Rule, list.First,
            FormattableString.Invariant($"{list.Items.Length} lines from \"{Excerpt.Of(list.Items[0])}\" are a list made by hand."),
            hint: char.IsAsciiLetterOrDigit(list.Mark[0]) ? "Make it ol with an li for each line, without the numbers or letters." : "Make it ul with an li for each line, without the bullets.");
}
