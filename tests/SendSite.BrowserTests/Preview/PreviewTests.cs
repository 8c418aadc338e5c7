using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SendSite.Checking.Browser;
using SendSite.Preview;

namespace SendSite.BrowserTests.Preview;

[Trait("Category", "Browser")]
[Collection(OneBrowser.Name)]
public sealed class PreviewTests(BrowserFixture fixture) : IAsyncLifetime, IDisposable
{
    private readonly SiteOnDisk _site = new();
    private PreviewRun _preview = null!;

    public async Task InitializeAsync() =>
        _preview = await PreviewRun.StartAsync(new PreviewOptions(_site.Folder), TimeProvider.System, new PreviewLog(TextWriter.Null));

    public async Task DisposeAsync() => await _preview.DisposeAsync();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Saving_a_page_brings_it_up_to_date_where_the_reader_is()
    {
        await using var context = await fixture.Session.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 800, Height = 400 } });
        var page = await OpenAsync(context);
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        await page.EvaluateAsync("window.isTheSamePage = true; window.scrollTo(0, 150)");
        await page.GetByRole(AriaRole.Link, new() { Name = "Give feedback" }).EvaluateAsync("link => link.focus({ preventScroll: true })");

        _site.Page("help/index.md", "Find help", "Ring us on any day.");
        await page.GetByText("Ring us on any day.").WaitForAsync();

        Assert.True(await page.EvaluateAsync<bool>("window.isTheSamePage === true"));
        Assert.Equal(150, await page.EvaluateAsync<int>("Math.round(window.scrollY)"));
        Assert.Equal("Give feedback", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task What_is_wrong_shows_over_the_page_goes_away_by_keyboard_and_passes_axe()
    {
        await using var context = await fixture.Session.Browser.NewContextAsync(new() { BypassCSP = true });
        var page = await OpenAsync(context);
        var panel = page.GetByRole(AriaRole.Region, new() { Name = "1 error to mend" });

        _site.Page("help/index.md", "Find help", "See [how to pay for a taxi](/nowhere/).");
        await panel.WaitForAsync();

        Assert.Contains("On this page", await panel.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("\"/nowhere/\" leads to nothing on this site.", await panel.InnerTextAsync(), StringComparison.Ordinal);
        var axe = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags([.. AxeScript.Tags, "best-practice"]) });
        Assert.Equal([], axe.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} {node.Target}")));

        await page.GetByRole(AriaRole.Button, new() { Name = "Hide" }).FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await panel.IsVisibleAsync());
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await panel.IsVisibleAsync());

        _site.Page("help/index.md", "Find help", "See more.");
        await panel.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await page.GetByText("See more.").WaitForAsync();
    }

    [Fact]
    public async Task The_page_of_findings_passes_axe_and_needs_no_script()
    {
        _site.Page("help/index.md", "Find help", "See [how to pay for a taxi](/nowhere/).");
        await using var context = await fixture.Session.Browser.NewContextAsync(new() { BypassCSP = true });
        var page = await OpenAsync(context);
        await page.GetByRole(AriaRole.Region, new() { Name = "1 error to mend" }).WaitForAsync();

        await page.GotoAsync(new Uri(_preview.Address, "_preview/findings").AbsoluteUri);
        var axe = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags([.. AxeScript.Tags, "best-practice"]) });
        using var plain = new HttpClient();

        Assert.Equal([], axe.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} {node.Target}")));
        Assert.Contains("<code>input/help/index.md:", await plain.GetStringAsync(new Uri(_preview.Address, "_preview/findings")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_could_be_made_at_first_the_page_that_comes_has_its_findings_over_it()
    {
        using var site = new SiteOnDisk();
        File.WriteAllText(Path.Combine(site.Folder, "input", "help", "index.md"), "");
        await using var preview = await PreviewRun.StartAsync(new PreviewOptions(site.Folder), TimeProvider.System, new PreviewLog(TextWriter.Null));
        await using var context = await fixture.Session.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(preview.Address, "help/").AbsoluteUri);
        await page.GetByRole(AriaRole.Heading, new() { Name = "What was found" }).WaitForAsync();

        site.Page("help/index.md", "Find help", "See [how to pay for a taxi](/nowhere/).");

        await page.GetByRole(AriaRole.Region, new() { Name = "1 error to mend" }).WaitForAsync();
    }

    // The first event has come when the preview's tools are on the page and the build they tell of is done.
    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        var listening = page.WaitForRequestAsync("**/_preview/events");
        await page.GotoAsync(new Uri(_preview.Address, "help/").AbsoluteUri);
        await listening;
        return page;
    }
}
