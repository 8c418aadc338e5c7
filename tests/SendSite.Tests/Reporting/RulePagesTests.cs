using System.Collections.Immutable;
using SendSite.Checking;
using SendSite.Checking.Browser;
using SendSite.Model.Diagnostics;
using SendSite.Reporting;

namespace SendSite.Tests.Reporting;

/// <summary><c>src/docs/rules/</c> says of each rule what the rule and its test pages say. <c>UPDATE_GOLDEN=1</c> rewrites it.</summary>
public class RulePagesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "docs", "rules");

    private static readonly string StaticCases = Path.Combine(Repository.Root, "tests", "SendSite.Tests", "Checking", "cases");

    private static readonly string BrowserCases = Path.Combine(Repository.Root, "tests", "SendSite.BrowserTests", "Checking", "cases");

    [Fact]
    public void Every_rule_has_its_page_and_no_page_is_left_over()
    {
        var written = RuleCatalogue.All.ToDictionary(RulePage.FileName, rule => RulePage.Write(rule, Examples(rule)), StringComparer.Ordinal);
        written.Add("README.md", RulePage.Contents(RuleCatalogue.All));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Rewrite(written);
        }

        Assert.Equal(written.Keys.Order(StringComparer.Ordinal), Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
        Assert.All(written, page => Assert.Equal(page.Value, File.ReadAllText(Path.Combine(Folder, page.Key))));
    }

    [Fact]
    public void Every_rule_about_a_page_shows_pages_that_break_and_keep_it() =>
        Assert.Empty(PageChecks.All.Select(check => check.Rule).Concat(RenderedPageRules.All.Select(check => check.Rule))
            .Where(rule => Examples(rule).Length < 2)
            .Select(rule => rule.Name));

    private static ImmutableArray<RuleExample> Examples(Rule rule) => [.. StaticExamples(rule), .. BrowserExamples(rule, "fails", "Breaks"), .. BrowserExamples(rule, "passes", "Keeps")];

    private static IEnumerable<RuleExample> StaticExamples(Rule rule)
    {
        var folder = Path.Combine(StaticCases, rule.Name);
        if (Directory.Exists(folder))
        {
            yield return new RuleExample("Breaks the rule", File.ReadAllText(Path.Combine(folder, "fails.html")), File.ReadAllText(Path.Combine(folder, "expected.txt")));
            yield return new RuleExample("Keeps the rule", File.ReadAllText(Path.Combine(folder, "passes.html")), "");
        }
    }

    private static IEnumerable<RuleExample> BrowserExamples(Rule rule, string kind, string verb)
    {
        var folder = Path.Combine(BrowserCases, rule.Name);
        return !Directory.Exists(folder) ? [] :
            from file in Directory.EnumerateFiles(folder, kind + "-*.html").Order(StringComparer.Ordinal)
            let words = Path.GetFileNameWithoutExtension(file)[(kind.Length + 1)..].Replace('-', ' ')
            select new RuleExample($"{verb} the rule: {words}", File.ReadAllText(file), "");
    }

    private static void Rewrite(Dictionary<string, string> written)
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.EnumerateFiles(Folder))
        {
            File.Delete(file);
        }

        foreach (var (name, text) in written)
        {
            File.WriteAllText(Path.Combine(Folder, name), text);
        }
    }
}
