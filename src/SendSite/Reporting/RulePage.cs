using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SendSite.Model.Diagnostics;
using SendSite.Reading.National;

namespace SendSite.Reporting;

/// <summary>
/// The page of one rule for those who write, theme and check sites: what it asks, for whom, by which criteria, and pages
/// that break and keep it. Kept in <c>src/docs/rules/</c>, from where <c>explain</c> prints it.
/// </summary>
internal static class RulePage
{
    /// <summary>The page's file name, such as <c>SS607-image-without-alt.md</c>.</summary>
    public static string FileName(Rule rule) => $"{rule.Code}-{RuleTitle.Of(rule).ToLowerInvariant().Replace(' ', '-')}.md";

    /// <param name="examples">Whole pages that break the rule, then ones that keep it; empty where a rule is not about pages.</param>
    public static string Write(Rule rule, ImmutableArray<RuleExample> examples)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {rule.Code} {RuleTitle.Of(rule)}\n\n{rule.Why}\n\n{Effect(rule)}\n");
        AppendList(page, "Success criteria of WCAG 2.2", rule.Criteria.Select(Criterion));
        AppendList(page, "Rules of W3C's ACT community that ask the same", rule.Act.Select(act => $"[{act}](https://www.w3.org/WAI/standards-guidelines/act/rules/{act}/)"));
        foreach (var example in examples)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {example.Title}\n\n```html\n{example.Html.TrimEnd()}\n```\n");
            if (example.Told.Length > 0)
            {
                page.Append(CultureInfo.InvariantCulture, $"\nWhat is said of it:\n\n```\n{example.Told.TrimEnd()}\n```\n");
            }
        }

        return page.ToString();
    }

    /// <summary>The table of all rules.</summary>
    public static string Contents(IEnumerable<Rule> rules)
    {
        var page = new StringBuilder("# Rules\n\nA page for each rule, made from the rule itself and from the pages its tests use. `explain CODE` prints it.\n\n");
        page.Append("| code | rule | a finding is | WCAG 2.2 |\n| --- | --- | --- | --- |\n");
        foreach (var rule in rules)
        {
            page.Append(CultureInfo.InvariantCulture, $"| [{rule.Code}]({FileName(rule)}) | {RuleTitle.Of(rule)} | {Word(rule.Severity)} | {string.Join(", ", rule.Criteria)} |\n");
        }

        return page.ToString();
    }

    private static string Effect(Rule rule)
    {
        var effect = rule.Severity switch
        {
            Severity.Error => "A finding is an error: nothing is published until it is mended.",
            Severity.Warning => "A finding is a warning: it stops publication only with `--strict`.",
            _ => "A finding is a question for a person, and never stops publication. Answer it in `data/accessibility.yml`.",
        };
        return rule.Scope == RuleScope.OwnSite
            ? effect + " The rule asks more than the standards do: `check` asks it of other people's pages only with `--own-rules`."
            : effect;
    }

    private static string Criterion(string number) =>
        WcagData.Find(number) is { } criterion ? $"[{number} {criterion.Title}]({criterion.Understanding}), Level {criterion.Level}" : number;

    private static void AppendList(StringBuilder page, string title, IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{title}:\n\n{string.Concat(lines.Select(line => $"- {line}\n"))}");
        }
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "an error",
        Severity.Warning => "a warning",
        _ => "a question",
    };
}
