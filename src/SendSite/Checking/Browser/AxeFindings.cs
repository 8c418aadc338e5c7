using System.Collections.Immutable;
using System.Globalization;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>
/// Turns axe's results at each width into findings, as <see cref="AxePolicy"/> takes them; a fault found at both widths is
/// told once, and what axe could not tell is asked once a rule.
/// </summary>
internal static class AxeFindings
{
    /// <summary>A fault repeated in every row of a long table is told this often, then counted.</summary>
    private const int MostOfOneRule = 20;

    public static IEnumerable<Diagnostic> For(BrowserPage page, IReadOnlyList<(int Width, PageScan Scan)> scans)
    {
        return Ordered(scans, scan => scan.Violations)
            .SelectMany(rule => AxePolicy.Trust(rule[0].Rule.Id) is AxeTrust.Error or AxeTrust.Ours ? Faults(page, rule) : [Question(page, BrowserRules.AxeSuspicion, rule)])
            .Concat(Ordered(scans, scan => scan.Undecided).Select(rule => Question(page, BrowserRules.AxeCouldNotTell, rule)));
    }

    private static IEnumerable<ImmutableArray<(int Width, AxeRuleResult Rule, AxeNode Node)>> Ordered(
        IReadOnlyList<(int Width, PageScan Scan)> scans, Func<PageScan, ImmutableArray<AxeRuleResult>> results) =>
        scans
            .SelectMany(look => results(look.Scan).SelectMany(rule => rule.Nodes.Select(node => (look.Width, Rule: rule, Node: node))))
            .GroupBy(found => found.Rule.Id, StringComparer.Ordinal)
            .OrderBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => rule.ToImmutableArray());

    private static IEnumerable<Diagnostic> Faults(BrowserPage page, ImmutableArray<(int Width, AxeRuleResult Rule, AxeNode Node)> found)
    {
        var rule = found[0].Rule;
        var elements = found.GroupBy(one => one.Node.Selector, StringComparer.Ordinal).OrderBy(one => one.Key, StringComparer.Ordinal).ToList();
        foreach (var element in elements.Take(MostOfOneRule))
        {
            yield return Told(rule, page.Report(
                BrowserRules.AxeViolation,
                $"{Name(rule)} Found at \"{element.Key}\", {Widths(element)} CSS pixels wide.",
                BrowserMessage.Advice(element.First().Node.Advice),
                element.Key));
        }

        if (elements.Count > MostOfOneRule)
        {
            yield return Told(rule, page.Report(
                BrowserRules.AxeViolation,
                FormattableString.Invariant($"{Name(rule)} {elements.Count - MostOfOneRule} more elements of this page break the same rule."),
                "Mend the ones named above: they often share a cause."));
        }
    }

    private static Diagnostic Question(BrowserPage page, Rule ours, ImmutableArray<(int Width, AxeRuleResult Rule, AxeNode Node)> found)
    {
        var rule = found[0].Rule;
        var places = found.Select(one => one.Node.Selector).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var where = places.Count == 1 ? "" : FormattableString.Invariant($" and {places.Count - 1} more");
        var first = found.First(one => one.Node.Selector == places[0]).Node;
        var why = ours == BrowserRules.AxeCouldNotTell && first.Advice.Length > 0 ? " It could not tell: " + BrowserMessage.FirstLine(first.Advice) : "";
        return Told(rule, page.Report(ours, $"{Name(rule)} At \"{places[0]}\"{where}.{why}", AxePolicy.Question(rule), places[0]));
    }

    private static Diagnostic Told(AxeRuleResult rule, Diagnostic finding) => finding with { Criteria = [.. rule.Criteria()], Act = rule.Act };

    private static string Widths(IEnumerable<(int Width, AxeRuleResult Rule, AxeNode Node)> found) =>
        BrowserMessage.List([.. found.Select(one => one.Width).Distinct().Order().Select(width => width.ToString(CultureInfo.InvariantCulture))]);

    private static string Name(AxeRuleResult rule) => $"{BrowserMessage.FirstLine(rule.Help)[..^1]} (axe \"{rule.Id}\").";
}
