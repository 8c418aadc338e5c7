using System.Collections.Immutable;
using Microsoft.Playwright;
using SendSite.Checking.Browser;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.BrowserTests.Site;

/// <summary>The example's pages in other languages: lines from right to left on a phone, and a parent who reads Urdu.</summary>
[Trait("Category", "Browser")]
public sealed class OtherLanguagesTests(ServedCoventry coventry) : IClassFixture<ServedCoventry>
{
    private const string Pathway = "/ur/help/pathways/needs-assessment/";

    private static readonly ImmutableArray<string> _addresses =
    [
        "/ar/", "/ar/help/pathways/needs-assessment/", "/pa/", "/pa/help/pathways/needs-assessment/",
        "/pl/", "/pl/help/pathways/needs-assessment/", "/ur/", Pathway,
    ];

    [Fact]
    public async Task No_page_in_another_language_has_a_fault_a_browser_can_find_on_a_phone_or_a_desk()
    {
        var report = await new BrowserChecks(coventry.Session).RunAsync(
            coventry.Address,
            [.. _addresses.Select(address => new BrowserPage(Route.Of(address), SourceSpan.Whole(address)))]);

        Assert.Equal([], report.Diagnostics.Select(found => found.ToString()));
        Assert.Equal([320, 1280], report.Widths.AsEnumerable());
    }

    /// <summary>"In Urdu": home, the language, the route, whom to ring.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_parent_who_reads_urdu_finds_the_route_and_whom_to_ring_by_keyboard_alone(bool scripts)
    {
        await using var phone = await coventry.Session.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 }, JavaScriptEnabled = scripts });
        var page = await phone.NewPageAsync();
        await page.GotoAsync(coventry.Address.AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle });

        await FollowAsync(page, ".languages a[lang=ur]");
        Assert.Equal("/ur/", new Uri(page.Url).AbsolutePath);
        Assert.Equal(("ur", "rtl"), (await page.Locator("html").GetAttributeAsync("lang"), await page.Locator("html").GetAttributeAsync("dir")));

        await FollowAsync(page, $"main a[href='{Pathway}']");
        Assert.Equal(Pathway, new Uri(page.Url).AbsolutePath);
        Assert.True(await page.Locator("main .steps").First.IsVisibleAsync());

        await ReachAsync(page, ".help-contact a[href^='tel:']");
        var phoneLink = page.Locator(".help-contact a[href^='tel:']");
        Assert.Equal("ltr", await phoneLink.GetAttributeAsync("dir"));
        Assert.True(await phoneLink.IsVisibleAsync());
    }

    [Fact]
    public async Task What_stands_first_in_a_line_stands_on_the_right_where_lines_run_from_the_right()
    {
        await using var context = await coventry.Session.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(coventry.Address, Pathway).AbsoluteUri);

        Assert.True(await IsRightOfAsync(page, ".masthead__home", ".menu"));
        Assert.True(await IsRightOfAsync(page, ".govuk-breadcrumbs li:nth-child(1) a", ".govuk-breadcrumbs li:nth-child(2) a"));
        Assert.True(await IsRightOfAsync(page, ".on-this-page", ".page-body__words"));
    }

    private static async Task<bool> IsRightOfAsync(IPage page, string first, string second) =>
        (await page.Locator(first).First.BoundingBoxAsync())!.X >= (await page.Locator(second).First.BoundingBoxAsync())!.X + 1;

    private static async Task FollowAsync(IPage page, string selector)
    {
        await ReachAsync(page, selector);
        var address = await page.Locator($"{selector}:focus").EvaluateAsync<string>("link => link.href");
        var arrived = page.WaitForURLAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.Keyboard.PressAsync("Enter");
        await arrived;
    }

    /// <summary>Presses Tab until something has the focus.</summary>
    private static async Task ReachAsync(IPage page, string selector)
    {
        for (var presses = 0; presses < 200; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.Locator($"{selector}:focus").CountAsync() > 0)
            {
                return;
            }
        }

        Assert.Fail($"Tab never reaches {selector}.");
    }
}
