using SendSite.Checking.Browser;
using SendSite.Model.Diagnostics;

namespace SendSite.BrowserTests.Checking;

/// <summary>Pages that would lead a checker away, stop it or trip it up, each with one fault to find all the same.</summary>
[Trait("Category", "Browser")]
[Collection(OneBrowser.Name)]
public sealed class OddPagesTests(BrowserFixture fixture)
{
    private const string Fault = "<img src=\"/a.svg\">";

    private static readonly Dictionary<string, string> Odd = new()
    {
        ["/aborts-itself/"] = Whole("<script>window.stop()</script>"),
        ["/asks-before-leaving/"] = Whole("<script>addEventListener('beforeunload', event => event.preventDefault())</script>"),
        ["/dialogs/"] = Whole("<script>alert('One'); confirm('Two'); prompt('Three'); setInterval(() => alert('Again'), 50); onload = () => print()</script>"),
        ["/frozen/"] = Whole("<script>for (const one of [Object, Array, Function, String, Element, Node, Document, Promise, Map, Set]) Object.freeze(one.prototype)</script>"),
        ["/leaves-at-once/"] = Whole("<script>location = '/other/'</script>"),
        ["/leaves-later/"] = Whole("<script>setTimeout(() => location.replace('/other/'), 30); setInterval(() => location.reload(), 20)</script>"),
        ["/leaves-the-site/"] = Whole("<script>location = 'https://elsewhere.example.org/'</script>"),
        ["/missing-media/"] = Whole("<video src=\"/no.mp4\" autoplay muted></video><audio src=\"/no.mp3\" controls></audio>"),
        ["/no-body/"] = $"<!doctype html><html lang=\"en\"><title>No body</title>{Fault}",
        ["/opens-windows/"] = Whole("<script>open('/other/'); open('about:blank')</script>"),
        ["/outside-frame/"] = Whole("<iframe title=\"Map\" src=\"https://maps.example.org/\"></iframe><iframe title=\"Gone\" src=\"/nowhere/\"></iframe>"),
        ["/refreshes/"] = Whole("", "<meta http-equiv=\"refresh\" content=\"0; url=/other/\">"),
        ["/refreshes-itself/"] = Whole("", "<meta http-equiv=\"refresh\" content=\"0\">"),
        ["/replaced/"] = Whole("<script>Array.prototype.map = () => []; JSON.stringify = () => 'no'; window.Promise = null; Element.prototype.querySelector = null; document.querySelectorAll = () => []; window.axe = 1</script>"),
        ["/sends-its-form/"] = Whole("<form action=\"/other/\"><input type=\"submit\"></form><script>document.forms[0].submit()</script>"),
    };

    [Fact]
    public async Task An_odd_page_is_checked_like_any_other()
    {
        await using var server = await PageServer.StartAsync(new Dictionary<string, string>(Odd) { ["/a.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>" }, policy: "");

        var report = await CheckAsync(server);

        var found = report.Diagnostics.Where(one => one.Criteria.Contains("1.1.1")).Select(one => one.Page).Distinct();
        Assert.Equal(Odd.Keys.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(report.Diagnostics, one => one.Rule == BrowserRules.PageNotChecked);
        Assert.True(report.Complete);
    }

    [Fact]
    public async Task A_page_that_asks_for_trusted_types_is_checked_like_any_other()
    {
        await using var server = await PageServer.StartAsync(new Dictionary<string, string> { ["/typed/"] = Whole("") }, "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'none'");

        Assert.Contains((await CheckAsync(server)).Diagnostics, one => one.Criteria.Contains("1.1.1"));
    }

    [Fact]
    public async Task A_page_whose_script_never_ends_is_checked_without_it_and_a_person_is_asked()
    {
        await using var server = await PageServer.StartAsync(new Dictionary<string, string> { ["/endless/"] = Whole("<script>setInterval(() => { for (;;); }, 0)</script>") }, policy: "");

        var report = await CheckAsync(server);

        Assert.Contains(report.Diagnostics, one => one.Criteria.Contains("1.1.1"));
        var asked = Assert.Single(report.Diagnostics, one => one.Rule == BrowserRules.RuleCouldNotLook);
        Assert.Equal(Severity.Review, asked.Severity);
        Assert.StartsWith("The page was checked with its own scripts stopped, because with them it could not be: ", asked.Message, StringComparison.Ordinal);
        Assert.True(report.Complete);
    }

    [Fact]
    public async Task A_page_that_puts_another_in_its_place_is_checked_as_it_was_served()
    {
        await using var server = await PageServer.StartAsync(new Dictionary<string, string> { ["/blank/"] = Whole("<script>onload = () => { location = 'about:blank' }</script>") }, policy: "");

        Assert.Contains((await CheckAsync(server)).Diagnostics, one => one.Criteria.Contains("1.1.1"));
    }

    [Fact]
    public async Task A_fault_in_a_frame_is_found_with_the_frames_selector_first()
    {
        await using var server = await PageServer.StartAsync(new Dictionary<string, string>
        {
            ["/framed/"] = SamplePages.Page("<iframe id=\"inner\" title=\"Inner\" src=\"/inner.html\"></iframe>"),
            ["/inner.html"] = $"<!doctype html><html lang=\"en\"><title>Inner</title><body><main><p id=\"place\">{Fault}</p></main>",
            ["/site.css"] = SamplePages.Style,
            ["/a.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        }, policy: "");

        var found = Assert.Single((await CheckAsync(server)).Diagnostics, one => one.Criteria.Contains("1.1.1"));
        Assert.Equal("#inner #place > img", found.Selector);
    }

    private static string Whole(string body, string head = "") =>
        $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Odd</title>{head}</head><body><main><h1>Odd</h1><p>{Fault}</p></main>{body}</body></html>";

    private Task<BrowserReport> CheckAsync(PageServer server) =>
        new BrowserChecks(fixture.Session) { Scope = RuleScope.AnySite }.RunAsync(server.Address, server.Pages);
}
