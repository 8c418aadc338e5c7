using System.Collections.Immutable;
using System.Globalization;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>Turns axe's results at each width into findings; a fault found at both widths is told once.</summary>
internal static class AxeFindings
{
    /// <summary>A fault repeated in every row of a long table is told this often, then counted.</summary>
    private const int MostOfOneRule = 20;

    public static IEnumerable<Diagnostic> For(BrowserPage page, IReadOnlyList<(int Width, PageScan Scan)> scans) =>
        scans
            .SelectMany(look => look.Scan.Violations.SelectMany(rule => rule.Nodes.Select(node => (look.Width, Rule: rule, Node: node))))
            .GroupBy(found => found.Rule.Id, StringComparer.Ordinal)
            .OrderBy(rule => rule.Key, StringComparer.Ordinal)
            .SelectMany(rule => ForRule(page, [.. rule]));

    private static IEnumerable<Diagnostic> ForRule(BrowserPage page, ImmutableArray<(int Width, AxeRuleResult Rule, AxeNode Node)> found)
    {
        var rule = found[0].Rule;
        var elements = found.GroupBy(one => one.Node.Selector, StringComparer.Ordinal).OrderBy(one => one.Key, StringComparer.Ordinal).ToList();
        foreach (var element in elements.Take(MostOfOneRule))
        {
            var widths = element.Select(one => one.Width).Distinct().Order().Select(width => width.ToString(CultureInfo.InvariantCulture)).ToList();
            yield return page.Report(
                BrowserRules.AxeViolation,
                $"{Name(rule)} Found at \"{element.Key}\", {BrowserMessage.List(widths)} CSS pixels wide.",
                BrowserMessage.Advice(element.First().Node.Advice),
                element.Key) with
            {
                Criteria = [.. rule.Criteria()],
            };
        }

        if (elements.Count > MostOfOneRule)
        {
            yield return page.Report(
                BrowserRules.AxeViolation,
                FormattableString.Invariant($"{Name(rule)} {elements.Count - MostOfOneRule} more elements of this page break the same rule."),
                "Mend the ones named above: they often share a cause.") with
            {
                Criteria = [.. rule.Criteria()],
            };
        }
    }

    private static string Name(AxeRuleResult rule) => $"{BrowserMessage.FirstLine(rule.Help)[..^1]} (axe \"{rule.Id}\").";
}
