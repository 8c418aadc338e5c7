using System.Collections.Immutable;
using SendSite.Checking.Browser;
using SendSite.Checking.Browser.Choice;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.BrowserTests.Site;

/// <summary>The example site as its visitors meet it: on a phone, on a desk, by keyboard.</summary>
[Trait("Category", "Browser")]
public sealed class CoventryInBrowserTests(ServedCoventry coventry) : IClassFixture<ServedCoventry>
{
    /// <summary>
    /// Axe, the site's own policy, requests elsewhere, errors, words that need script, sideways scrolling and all else a browser
    /// shows, at both widths, on the fewest pages that between them hold every kind of element of the site and a few more. A
    /// strict build, which <c>.ci/run</c> makes, looks at every page.
    /// </summary>
    [Fact]
    public async Task No_page_of_a_sample_that_shows_every_kind_of_element_has_a_fault_a_browser_can_find()
    {
        var choice = PageChoice.Of(
            [.. coventry.Built.Pages.Select(page => (page.Address, PageSignatures.Of(new FinishedPage(Route.Of(page.Address), SourceSpan.Whole(page.Address), page.Document).Elements)))],
            seed: "the example site");
        ImmutableArray<string> sample = [.. choice.Structured, .. choice.Random];

        var report = await new BrowserChecks(coventry.Session).RunAsync(
            coventry.Address,
            [.. sample.Select(address => new BrowserPage(Route.Of(address), SourceSpan.Whole(address)))]);

        Assert.Equal([], report.Diagnostics.Select(found => found.ToString()));
        Assert.True(report.Complete);
        Assert.Equal([320, 1280], report.Widths.AsEnumerable());
        Assert.Equal(coventry.Built.Pages.Count(page => sample.Contains(page.Address) && page.All("script").Length > 0), report.PagesWithScript);
    }

    [Fact]
    public async Task Tab_reaches_the_skip_link_first_and_Enter_takes_the_reader_past_the_menu()
    {
        await using var context = await coventry.Session.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(coventry.Address.AbsoluteUri);

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to main content", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.True(await page.Locator(".govuk-skip-link").IsVisibleAsync());
        var place = await page.Locator(".govuk-skip-link").BoundingBoxAsync();
        Assert.True(place is { X: >= 0, Y: >= 0, Height: >= 24 }, "The skip link shows when it has the focus.");

        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.localName"));

        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.localName === 'a' && document.activeElement.closest('main') !== null"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/progress/workspaces/quality-data-digital/")]
    [InlineData("/help/services/")]
    public async Task Everything_that_can_be_used_can_be_reached_by_Tab_in_reading_order_and_shows_where_the_focus_is(string address)
    {
        await using var context = await coventry.Session.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(coventry.Address, address).AbsoluteUri);
        var wanted = await page.EvaluateAsync<int>("(window.all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')].filter(e => e.checkVisibility())).length");
        Assert.True(wanted > 10);

        for (var number = 0; number < wanted; number++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.Equal(number, await page.EvaluateAsync<int>("window.all.indexOf(document.activeElement)"));
            Assert.True(await page.EvaluateAsync<bool>(
                "(s => s.outlineStyle !== 'none' && s.outlineWidth !== '0px' || s.boxShadow !== 'none')(getComputedStyle(document.activeElement))"));
        }
    }
}
