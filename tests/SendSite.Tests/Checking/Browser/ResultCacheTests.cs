using SendSite.Checking.Browser;
using SendSite.Checking.Browser.Cache;
using SendSite.Hosting;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Checking.Browser;

public sealed class ResultCacheTests : IDisposable
{
    private readonly TemporaryFolder _site = new();
    private readonly TemporaryFolder _kept = new();
    private readonly BrowserPage _page = new(Route.Of("/page/"), SourceSpan.Whole("input/page.md"));

    public ResultCacheTests()
    {
        Put("page/index.html", "<p>Page</p>");
        Put("site.css", "p { color: #000 }");
        Put("app.js", "1");
        Put("logo.svg", "<svg/>");
        Put("other.css", "p { color: #111 }");
        Put("_headers", "/*\n  X-Frame-Options: DENY\n");
        Cache().Keep(_page, Outcome());
    }

    public void Dispose()
    {
        _site.Dispose();
        _kept.Dispose();
    }

    [Fact]
    public void What_was_found_is_found_again_in_full_while_nothing_has_changed()
    {
        var found = Cache().Find(_page);

        Assert.NotNull(found);
        Assert.True(found.FromCache);
        Assert.Equal(Outcome().Diagnostics.Select(one => one.ToString()), found.Diagnostics.Select(one => one.ToString()));
    }

    [Theory]
    [InlineData("page/index.html", "<p>page</p>")]
    [InlineData("site.css", "p { color: #001 }")]
    [InlineData("app.js", "2")]
    [InlineData("logo.svg", "<svg />")]
    [InlineData("missing.png", "now it is there")]
    [InlineData("_headers", "/*\n  X-Frame-Options: SAMEORIGIN\n")]
    public void A_changed_byte_of_anything_the_page_was_made_of_is_a_new_page(string file, string content)
    {
        Put(file, content);

        Assert.Null(Cache().Find(_page));
    }

    [Fact]
    public void A_file_the_page_does_not_load_changes_nothing()
    {
        Put("other.css", "p { color: #222 }");
        Put("elsewhere/index.html", "<p>New</p>");

        Assert.NotNull(Cache().Find(_page));
    }

    [Fact]
    public void Another_browser_other_rules_and_another_rules_version_find_for_themselves()
    {
        var plan = new BrowserPlan(new Uri("http://127.0.0.1/"), RenderedPageRules.All, RuleScope.AnySite);
        var now = Surroundings.Of("Chromium 1", plan);

        Assert.Equal(now, Surroundings.Of("Chromium 1", new BrowserPlan(new Uri("http://127.0.0.1:8080/"), RenderedPageRules.All, RuleScope.AnySite)));
        Assert.NotEqual(now, Surroundings.Of("Chromium 2", plan));
        Assert.NotEqual(now, Surroundings.Of("Chromium 1", plan with { Rules = plan.Rules[1..] }));
        Assert.NotEqual(now, Surroundings.Of("Chromium 1", plan with { Rules = [new Newer(plan.Rules[0]), .. plan.Rules[1..]] }));
        Assert.NotEqual(now, Surroundings.Of("Chromium 1", plan with { Scope = RuleScope.OwnSite }));
        Assert.Null(Cache("other surroundings").Find(_page));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("0000\n{\"Key\":\"x\"}")]
    public void A_damaged_entry_is_taken_for_none(string content)
    {
        foreach (var entry in Directory.EnumerateFiles(_kept.Path, "*.json", SearchOption.AllDirectories).ToList())
        {
            File.WriteAllText(entry, content);
        }

        Assert.Null(Cache().Find(_page));
    }

    [Fact]
    public void An_entry_with_a_finding_taken_out_by_hand_is_taken_for_none()
    {
        var entry = Directory.EnumerateFiles(_kept.Path, "*.json", SearchOption.AllDirectories).Single();
        File.WriteAllText(entry, File.ReadAllText(entry).Replace("Faint words.", "Fine words.", StringComparison.Ordinal));

        Assert.Null(Cache().Find(_page));
    }

    [Fact]
    public void A_page_that_a_rule_could_not_look_at_is_not_kept()
    {
        Put("page/index.html", "<p>Odd</p>");
        Cache().Keep(_page, Outcome() with { Diagnostics = [_page.Report(BrowserRules.RuleCouldNotLook, "Not looked.", "Look.")] });

        Assert.Null(Cache().Find(_page));
    }

    [Fact]
    public void A_result_no_build_has_asked_for_in_a_month_is_taken_out_and_one_in_use_stays()
    {
        var used = Directory.EnumerateFiles(_kept.Path, "*.json", SearchOption.AllDirectories).Single();
        var unused = Path.Combine(_kept.Path, "ab", new string('a', 64) + ".json");
        Directory.CreateDirectory(Path.GetDirectoryName(unused)!);
        File.WriteAllText(unused, "{}");
        foreach (var entry in new[] { used, unused })
        {
            File.SetLastWriteTimeUtc(entry, DateTime.UtcNow - TimeSpan.FromDays(40));
        }

        Assert.NotNull(Cache().Find(_page));
        Cache().Prune();

        Assert.Equal((true, false), (File.Exists(used), File.Exists(unused)));
    }

    [Fact]
    public void Beyond_its_size_the_longest_unused_results_go_first_and_files_of_others_stay()
    {
        var old = Directory.EnumerateFiles(_kept.Path, "*.json", SearchOption.AllDirectories).Single();
        File.SetLastWriteTimeUtc(old, DateTime.UtcNow - TimeSpan.FromDays(2));
        var young = Path.Combine(_kept.Path, "ab", new string('a', 64) + ".json");
        var foreign = Path.Combine(_kept.Path, "ab", "notes.json");
        Directory.CreateDirectory(Path.GetDirectoryName(young)!);
        File.WriteAllText(young, "{}");
        File.WriteAllText(foreign, "{}");

        new CachePruning(_kept.Path, TimeProvider.System) { Largest = 10 }.Prune();

        Assert.Equal((false, true, true), (File.Exists(old), File.Exists(young), File.Exists(foreign)));
    }

    private ResultCache Cache(string surroundings = "here") => new(_kept.Path, new ServedHashes(ServedSite.Open(new FolderFiles(_site.Path))), surroundings, TimeProvider.System);

    private PageOutcome Outcome() =>
        new([_page.Report(BrowserRules.AxeViolation, "Faint words.", "Darken them.", "#main > p") with { Criteria = ["1.4.3"], Act = ["afw4f7"] }], Checked: true)
        {
            AxeVersion = "4",
            AxeRules = 60,
            Resources = ["/page/", "/site.css", "/app.js", "/logo.svg", "/missing.png"],
        };

    private void Put(string file, string content)
    {
        var path = Path.Combine(_site.Path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    private sealed class Newer(IBrowserRule rule) : IBrowserRule
    {
        public Rule Rule { get; } = rule.Rule with { Version = rule.Rule.Version + 1 };

        public BrowserView View => rule.View;

        public Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page) => rule.LookAsync(page);
    }
}
