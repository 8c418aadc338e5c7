using System.Collections.Immutable;
using SendSite.Building;
using SendSite.Checking.Browser;
using SendSite.Model.Diagnostics;
using SendSite.Reporting;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Building;

/// <summary>A check shared among machines, put together again; and a fault found twice, told once.</summary>
public sealed class SharedCheckTests
{
    [Theory]
    [InlineData("0/8")]
    [InlineData("9/8")]
    [InlineData("1")]
    [InlineData("a/b")]
    [InlineData("1/0")]
    public void What_is_no_part_is_refused(string text) => Assert.False(Shard.TryParse(text, out _));

    [Fact]
    public void Every_page_is_in_exactly_one_part()
    {
        var parts = Enumerable.Range(1, 8).Select(number => Shard.TryParse(FormattableString.Invariant($"{number}/8"), out var shard) ? shard : null!).ToList();

        Assert.All(Enumerable.Range(0, 100), index => Assert.Single(parts, part => part.Holds(index)));
    }

    [Fact]
    public async Task Parts_put_together_tell_what_one_check_tells()
    {
        using var folder = new TemporaryFolder();
        for (var number = 0; number < 5; number++)
        {
            await File.WriteAllTextAsync(Path.Combine(folder.Path, FormattableString.Invariant($"page-{number}.html")), "<!doctype html><title>Same</title><img src=\"a.png\"><p><a href=\"/gone/\">Gone</a></p>");
        }

        using var reports = new TemporaryFolder();
        var whole = await CheckAsync(folder.Path, null);
        var files = new List<string>();
        foreach (var part in new[] { "1/2", "2/2" })
        {
            files.Add(Path.Combine(reports.Path, part.Replace('/', '-') + ".json"));
            await using var file = File.CreateText(files[^1]);
            var report = await CheckAsync(folder.Path, part);
            JsonReport.Write(file, new CheckReport(report.Pages, report.BrowserPages, report.Findings) { Coverage = new BrowserCoverage($"Part {part}.") { Structured = 4, Cached = 1, Alike = 2 } });
        }

        var merged = MergedReport.Read(files);

        Assert.Equal(whole.Pages, merged.Pages);
        Assert.NotEmpty(whole.Findings);
        Assert.Equal(new BrowserCoverage("Part 1/2. Part 2/2.") { Structured = 4, Cached = 2, Alike = 4 }, merged.Coverage);
        Assert.Equal(whole.Findings.Select(found => found.ToString()), merged.Findings.Select(found => found.ToString()));
    }

    [Fact]
    public void A_fault_that_axe_and_our_rule_both_find_is_told_once_in_our_words()
    {
        var rule = new Rule("SS999", "Ours", Severity.Error, "Somebody.") { Criteria = ["1.1.1"] };
        Diagnostic Found(Rule by, string selector, ImmutableArray<string> criteria) =>
            new(by, SourceSpan.Whole("a.html"), "Wrong.", "Mend it.") { Page = "/a.html", Selector = selector, Criteria = criteria };

        var told = ToldOnce.Of(
        [
            Found(rule, "#a:b > img", ["1.1.1"]),
            Found(BrowserRules.AxeViolation, "#a\\:b > img", ["1.1.1"]),
            Found(BrowserRules.AxeViolation, "#a\\:b > img", ["1.4.3"]),
            Found(BrowserRules.AxeViolation, "#c > img", ["1.1.1"]),
        ]);

        Assert.Equal(["SS999 #a:b > img 1.1.1", "SS650 #a\\:b > img 1.4.3", "SS650 #c > img 1.1.1"], told.Select(found => $"{found.Rule.Code} {found.Selector} {found.Criteria[0]}"));
    }

    [Fact]
    public void What_the_code_and_the_browser_both_show_is_told_once()
    {
        Diagnostic Found(string code, Severity severity, string selector) =>
            new(new Rule(code, "Any", severity, "Somebody.") { Act = ["80f0bf"] }, SourceSpan.Whole("a.html"), "Wrong.", "Mend it.") { Page = "/a.html", Selector = selector };

        var told = ToldOnce.Of(
        [
            Found("SS649", Severity.Error, "#a"),
            Found("SS720", Severity.Error, "#a"),
            Found("SS720", Severity.Error, "#b"),
            Found("SS874", Severity.Review, "script"),
        ]);

        Assert.Equal(["SS649 #a", "SS720 #b"], told.Select(found => $"{found.Rule.Code} {found.Selector}"));
    }

    private static Task<FolderReport> CheckAsync(string folder, string? part) =>
        new FolderCheck(new FolderOptions(folder)
        {
            UseBrowser = false,
            Browser = new BrowserSettings { Shard = part is not null && Shard.TryParse(part, out var shard) ? shard : null },
        }, new SilentProgress()).RunAsync();
}
