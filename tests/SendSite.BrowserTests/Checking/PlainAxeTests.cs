using System.Collections.Immutable;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using SendSite.Checking.Browser;

namespace SendSite.BrowserTests.Checking;

/// <summary>The fast way must find what axe's own package finds with a fresh window for every page and width.</summary>
[Trait("Category", "Browser")]
[Collection(OneBrowser.Name)]
public sealed class PlainAxeTests(BrowserFixture fixture)
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["/clean/"] = SamplePages.Long(3),
        ["/changes/"] = SamplePages.Page("<p class=\"menu\"><button></button><a href=\"/z/\"></a></p><p class=\"wide\"><img src=\"/a.svg\"></p>"),
        ["/contrast/"] = SamplePages.Page("<p class=\"faint\">Hard to read</p><p class=\"dim\">Hard to read when wide</p>"),
        ["/controls/"] = SamplePages.Page("<input><button></button><a href=\"/x/\"></a><select><option>1</option></select><div role=\"checkbox\"></div>"),
        ["/grounds/"] = SamplePages.Page(
            """
            <div class="under"><div class="sheet"></div><p class="over">Dark words on a dark sheet that is no holder of theirs</p></div>
            <p class="short">White words that run out of their low dark box and stand on the white page below it, where nobody can read them any more at all</p>
            <div class="half"><p>Words that are half faded with what holds them</p></div><p class="veil">Pale words on <span class="glass">a half clear ground</span></p>
            <p class="pulled">White words on a dark ground</p><p class="back">Grey words that a later box was pulled over</p><p class="pushed">Dark words</p>
            <button class="pale">Pale</button><p class="big">Large pale words</p><select class="pale"><option>Pale</option></select><p class="float">Floats</p><p class="mid">Beside what floats</p>
            """),
        ["/hidden/"] = SamplePages.Page(
            """
            <p class="clipped">Pale words cut away whole</p><p class="clip-some">Pale words cut by half</p><p><a class="beside" href="/x/">Pale words beside the page</a></p>
            <p class="beside-right">Pale words to the right</p><p class="above">Pale words above</p><div class="clipped"><p class="faint">Held by what is cut away</p></div>
            """),
        ["/fields/"] = SamplePages.Page(
            """
            <form action="/x/"><label>One <input value="Pale words" class="faint"></label><label>Two <input class="dark" value="White"></label><label>Three <select class="faint"><option>Pale</option></select></label>
            <label>Four <select><option class="faint">Pale</option></select></label><label>Five <textarea class="faint">Pale words</textarea></label><input type="submit" class="pale" value="Pale"></form>
            """),
        ["/links/"] = SamplePages.Page(
            """
            <p>Words about <a class="bare" href="/x/">a link told by its colour alone</a> and more of them in a line that goes on for a while.</p>
            <p class="lined">Words all underlined about <a class="bare lined" href="/x/">a link that is no more than they</a> and so on and so on and on.</p>
            <p>Words about <a class="bare bold" href="/x/">a link told by its weight</a> and more of them in a line that goes on for a while.</p>
            <p>Words about <a href="/x/">an underlined link</a> and <span role="link" tabindex="0" class="bare">a span that is one</span>, and more of them for a while.</p>
            <p>Words about <a class="bare block" href="/x/">a link in a box</a> and more of them in a line that goes on for a while.</p>
            """),
        ["/scroll/"] = SamplePages.Page("<div class=\"box\"><p class=\"long\">Words that go on beyond the edge of their box on a phone alone</p></div>"),
        ["/structure/"] = SamplePages.Page("<ul><p>No item</p></ul><dl><li>Odd</li></dl><p lang=\"xx-nope\">Bad language</p><img src=\"/a.svg\"><div aria-hidden=\"true\"><a href=\"/y/\">Lost</a></div>"),
        ["/targets/"] = SamplePages.Page("<p class=\"tight\"><a href=\"/a/\">A</a><a href=\"/b/\">B</a></p><p id=\"same\">1</p><label for=\"same2\">L</label><input id=\"same2\" autocomplete=\"nonsense\">"),
        ["/site.css"] = SamplePages.Style + """
            .faint { color: #999 } @media (min-width: 641px) { .faint { color: #111 } .dim { color: #aaa } .menu { display: none } } @media (max-width: 640px) { .wide { visibility: hidden } }
            .under { position: relative; height: 4em } .sheet { position: absolute; inset: 0; background: #333 } .over { position: relative; color: #444 } .short { height: 1em; background: #111; color: #fff }
            .half { opacity: 0.5 } .veil { color: #888 } .glass { background: #0008; color: #555 } .pulled { background: #222; color: #fff } .back { margin-top: -3em; color: #777 } .pushed { position: relative; top: -6em; color: #333 }
            .pale { color: #aaa; background: #fff } .big { font-size: 30px; color: #8a8a8a } .float { float: left; background: #000; color: #fff; width: 50% } .mid { color: #222; margin-left: 20px }
            .clipped { position: absolute; clip-path: inset(50%); color: #bbb } .clip-some { clip-path: inset(0 50% 0 0); color: #bbb } .beside { position: absolute; left: -999em; width: 20em; color: #bbb }
            .beside-right { position: absolute; left: 200vw; color: #bbb } .above { position: absolute; top: -99em; color: #bbb } .dark { background: #111; color: #fff }
            .bare { color: #13508b; text-decoration: none } .lined { text-decoration: underline } .bold { font-weight: bold } .block { display: inline-block }
            .box { overflow-x: auto } .long { white-space: nowrap } .tight a { display: inline-block; font-size: 10px; width: 8px; height: 8px; margin: 1px }
            """,
        ["/a.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    };

    [Fact]
    public async Task Finds_exactly_what_axes_own_package_finds()
    {
        await using var server = await PageServer.StartAsync(Files);
        var report = await new BrowserChecks(fixture.Session).RunAsync(server.Address, server.Pages);

        var fast = report.Diagnostics.Where(found => found.Rule == BrowserRules.AxeViolation)
            .SelectMany(found => Widths(found.Message).Select(width => $"{found.Page} {width} {Between(found.Message, "axe \"", "\"")} {found.Selector}"));
        var plain = await PlainAsync(server);

        Assert.Equal(plain, fast.Order(StringComparer.Ordinal));
        Assert.True(plain.Count > 15, $"Only {plain.Count} faults to compare.");
    }

    [Fact]
    public async Task Axe_is_asked_about_doubtful_words_and_links_alone()
    {
        var words = string.Concat(Enumerable.Repeat("<p>Words that stand out, and <a href=\"/x/\">a link</a> among them.</p>", 50));
        await using var server = await PageServer.StartAsync(new Dictionary<string, string>
        {
            ["/page/"] = SamplePages.Page(words + "<p class=\"faint\">Hard to read</p>", "<link rel=\"stylesheet\" href=\"/faint.css\">"),
            ["/site.css"] = SamplePages.Style,
            ["/faint.css"] = ".faint { color: #999 }",
        });
        await using var context = await fixture.Session.Browser.NewContextAsync(new() { BypassCSP = true });
        var window = await context.NewPageAsync();
        await window.AddInitScriptAsync(AxeScript.ForAxe());
        await window.GotoAsync(new Uri(server.Address, "/page/").AbsoluteUri);

        var asked = await window.EvaluateAsync<int>(
            $$"""
            async () => {
              const run = axe.run;
              let asked = 0;
              axe.run = async (where, which) => {
                const found = await run.call(axe, where, { ...which, resultTypes: undefined });
                const both = [...found.passes, ...found.violations, ...found.incomplete].filter((rule) => /^(color-contrast|link-in-text-block)$/.test(rule.id));
                asked += both.reduce((sum, rule) => sum + rule.nodes.length, 0);
                return found;
              };
              await {{AxeScript.Scan}};
              return asked;
            }
            """);

        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task One_tab_or_three_tabs_report_the_same()
    {
        await using var server = await PageServer.StartAsync(Files);
        var one = await new BrowserChecks(fixture.Session) { Tabs = 1 }.RunAsync(server.Address, server.Pages);
        var three = await new BrowserChecks(fixture.Session) { Tabs = 3 }.RunAsync(server.Address, server.Pages);

        Assert.Equal(one.Diagnostics.Select(found => found.ToString()), three.Diagnostics.Select(found => found.ToString()));
        Assert.Equal(one.Undecided, three.Undecided);
    }

    private async Task<List<string>> PlainAsync(PageServer server)
    {
        var found = new List<string>();
        var options = new AxeRunOptions
        {
            RunOnly = RunOnlyOptions.Tags([.. AxeScript.Tags]),
            Rules = AxePolicy.LeftOut.AddRange(AxePolicy.Ours).ToDictionary(id => id, _ => new RuleOptions { Enabled = false }),
        };
        foreach (var page in server.Pages)
        {
            foreach (var width in BrowserChecks.Widths)
            {
                await using var context = await fixture.Session.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true });
                var window = await context.NewPageAsync();
                await window.AddInitScriptAsync(AxeScript.Source());
                await window.GotoAsync(new Uri(server.Address, page.Route.Path).AbsoluteUri);
                var result = await window.RunAxe(options);
                foreach (var (rule, node) in result.Violations.Where(rule => AxePolicy.Trust(rule.Id) == AxeTrust.Error).SelectMany(rule => rule.Nodes.Select(node => (rule, node))))
                {
                    // Axe and we name an element in different words.
                    var selector = await window.EvaluateAsync<string>("selector => siteChecks.tools.selectorOf(document.querySelector(selector))", node.Target.ToString());
                    found.Add($"{page.Route} {width} {rule.Id} {selector}");
                }
            }
        }

        return [.. found.Order(StringComparer.Ordinal)];
    }

    private static ImmutableArray<int> Widths(string message) =>
        [.. BrowserChecks.Widths.Where(width => message[message.LastIndexOf('"')..].Contains($" {width} ", StringComparison.Ordinal))];

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
