using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SendSite.BrowserTests.Site;

/// <summary>Families find help in the example's directory on a phone: with scripts and without, with a finger or the keyboard alone.</summary>
[Trait("Category", "Browser")]
public sealed partial class FindingServicesTests(ServedCoventry coventry) : IClassFixture<ServedCoventry>
{
    private const string Directory = "/help/services/";

    /// <summary>"What is free near CV2 at half-term for a 9-year-old wheelchair user?"</summary>
    [Fact]
    public async Task A_free_half_term_service_near_home_for_a_nine_year_old_wheelchair_user_is_found_by_keyboard_alone()
    {
        await using var phone = await PhoneAsync();
        var page = await OpenAsync(phone, Directory);

        await ReachAsync(page, "#finder-age");
        await page.Keyboard.TypeAsync("9");
        await ReachAsync(page, "#finder-near");
        await page.Keyboard.TypeAsync("cv2");
        await TickAsync(page, "costs", "free");
        await TickAsync(page, "times", "holidays");
        await TickAsync(page, "access", "step-free-entrance");
        await page.WaitForFunctionAsync("() => document.querySelector('[data-slot=distance]') !== null");

        Assert.Equal("finder-access-step-free-entrance", await page.EvaluateAsync<string>("document.activeElement.id"));
        var cards = page.Locator("[data-results] > li");
        var found = await cards.CountAsync();
        Assert.InRange(found, 1, 30);
        Assert.Contains($"{found} result", await page.Locator("[role=status][class=results]").TextContentAsync(), StringComparison.Ordinal);
        Assert.All(await cards.Locator("[data-slot=cost]").AllTextContentsAsync(), cost => Assert.Equal("Free", cost));
        Assert.Matches("^(In or near|About)", await cards.First.Locator("[data-slot=distance]").TextContentAsync());
        Assert.Matches("^#.*costs=free.*near=CV2", new Uri(page.Url).Fragment);
        await EveryServiceFitsAsync(page);
    }

    [Fact]
    public async Task Without_scripts_the_same_family_finds_a_service_by_links_and_reads_who_to_ring()
    {
        await using var phone = await PhoneAsync(scripts: false);
        var page = await OpenAsync(phone, "/");
        await page.Locator("main a[href='/help/services/']").First.ClickAsync();
        Assert.False(await page.Locator("[data-finder]").IsVisibleAsync());
        await page.Locator(".filters summary").ClickAsync();
        await page.Locator(".filters a[href='/help/services/times/holidays/']").ClickAsync();
        await page.Locator("[data-results] a.card__title").First.ClickAsync();

        Assert.True(await page.Locator(".contact-card").First.IsVisibleAsync());
        Assert.False(await page.Locator(".shortlist-button").First.IsVisibleAsync());
    }

    [Fact]
    public async Task Choices_of_one_group_add_up_and_choices_of_two_groups_cut_down_as_the_counts_said()
    {
        await using var phone = await PhoneAsync();
        var page = await OpenAsync(phone, Directory);
        await OpenGroupAsync(page, "types");
        var first = await CountAsync(page, "types", "therapy");
        await page.Locator("#finder-types-therapy").CheckAsync();
        await TotalAsync(page, first);

        var second = await CountAsync(page, "types", "advice");
        await page.Locator("#finder-types-advice").CheckAsync();
        await TotalAsync(page, first + second);

        await OpenGroupAsync(page, "needs");
        var both = await CountAsync(page, "needs", "hearing");
        Assert.InRange(both, 1, first + second);
        await page.Locator("#finder-needs-hearing").CheckAsync();
        await TotalAsync(page, both);
    }

    [Fact]
    public async Task A_shared_address_shows_the_same_results_and_clearing_brings_the_whole_list_back()
    {
        await using var phone = await PhoneAsync();
        var page = await OpenAsync(phone, Directory + "#types=therapy");
        await page.WaitForFunctionAsync("() => document.querySelectorAll('[data-results] > li').length < 10");
        Assert.True(await page.Locator("#finder-types-therapy").IsCheckedAsync());

        await page.Locator("[data-reset]").ClickAsync();
        await page.WaitForFunctionAsync("() => location.hash === '' && document.querySelectorAll('[data-results] > li').length > 20");
        Assert.False(await page.Locator("#finder-types-therapy").IsCheckedAsync());
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('[data-reset]')"));
    }

    [Fact]
    public async Task An_unknown_postcode_is_told_in_words_and_leaves_the_list_as_it_was()
    {
        await using var phone = await PhoneAsync();
        var page = await OpenAsync(phone, Directory);
        await page.Locator("#finder-near").FillAsync("ZZ9");
        await page.WaitForFunctionAsync("() => document.getElementById('finder-near').getAttribute('aria-invalid') === 'true'");

        Assert.Contains("CV2", await page.Locator("#finder-near-note").TextContentAsync(), StringComparison.Ordinal);
        Assert.InRange(await page.Locator("[data-results] > li").CountAsync(), 20, 100);
    }

    [Fact]
    public async Task The_list_of_services_is_fetched_once_and_nothing_else_is_sent()
    {
        await using var phone = await PhoneAsync();
        var page = await OpenAsync(phone, Directory);
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(new Uri(request.Url).PathAndQuery);
        await OpenGroupAsync(page, "types");
        await page.Locator("#finder-types-therapy").CheckAsync();
        await page.Locator("#finder-near").FillAsync("CV2 4ED");
        await page.WaitForFunctionAsync("() => document.querySelector('[data-slot=distance]') !== null");

        Assert.Equal(["/help/services/directory.json"], asked);
        Assert.Empty(await phone.CookiesAsync());
    }

    [Fact]
    public async Task A_shortlist_is_kept_on_the_device_shown_in_full_and_shared_by_a_link_that_holds_it()
    {
        await using var phone = await PhoneAsync();
        var page = await OpenAsync(phone, Directory + "sendiass/");
        await page.Locator(".shortlist-button").ClickAsync();
        Assert.Contains("Remove", await page.Locator(".shortlist-button").TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("is on your shortlist", await page.Locator("[data-shortlist-status]").TextContentAsync(), StringComparison.Ordinal);

        await page.Locator("[data-shortlist-link] a").ClickAsync();
        await page.Locator(".shortlist__entry").WaitForAsync();
        Assert.Equal(1, await page.Locator(".shortlist__entry").CountAsync());
        Assert.True(await page.Locator(".shortlist__entry .contact-card").First.IsVisibleAsync());
        Assert.True(await page.Locator(".shortlist__entry .steps__step").First.IsVisibleAsync());
        var link = await page.Locator("[data-shortlist-share]").GetAttributeAsync("href");
        Assert.Equal("#ids=sendiass", link);
        Assert.Empty(await phone.CookiesAsync());

        await using var friend = await PhoneAsync();
        var theirs = await OpenAsync(friend, Directory + "shortlist/" + link);
        await theirs.Locator(".shortlist__entry").WaitForAsync();
        await theirs.Locator("[data-shortlist-keep]").ClickAsync();
        await theirs.GotoAsync(new Uri(coventry.Address, Directory + "sendiass/").AbsoluteUri);
        Assert.Contains("Remove", await theirs.Locator(".shortlist-button").TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_the_shortlist_page_says_what_to_do_instead()
    {
        await using var phone = await PhoneAsync(scripts: false);
        var page = await OpenAsync(phone, Directory + "shortlist/");

        Assert.Contains("print its page", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private Task<IBrowserContext> PhoneAsync(bool scripts = true) =>
        coventry.Session.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 }, JavaScriptEnabled = scripts, HasTouch = true });

    private async Task<IPage> OpenAsync(IBrowserContext phone, string address)
    {
        var page = await phone.NewPageAsync();
        await page.GotoAsync(new Uri(coventry.Address, address).AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }

    /// <summary>Presses Tab until something has the focus.</summary>
    private static async Task ReachAsync(IPage page, string selector)
    {
        for (var presses = 0; presses < 200; presses++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"Tab never reaches {selector}.");
    }

    /// <summary>Opens a group and ticks one of its choices, by keyboard.</summary>
    private static async Task TickAsync(IPage page, string group, string choice)
    {
        await ReachAsync(page, $"[data-group]:has([name={group}]) > summary");
        await page.Keyboard.PressAsync("Enter");
        await ReachAsync(page, $"#finder-{group}-{choice}");
        await page.Keyboard.PressAsync("Space");
    }

    private static Task OpenGroupAsync(IPage page, string group) => page.Locator($"[data-group]:has([name={group}]) > summary").ClickAsync();

    private static async Task<int> CountAsync(IPage page, string group, string choice) =>
        int.Parse(Digits().Match(await page.Locator($"label[for=finder-{group}-{choice}] [data-count]").InnerTextAsync()).Value, System.Globalization.CultureInfo.InvariantCulture);

    private static Task<IJSHandle> TotalAsync(IPage page, int expected) =>
        page.WaitForFunctionAsync("wanted => document.querySelector('[data-total]').textContent.startsWith(`${wanted} result`)", expected);

    /// <summary>Each found service's own data agree with what was asked.</summary>
    private static async Task EveryServiceFitsAsync(IPage page) => Assert.True(await page.EvaluateAsync<bool>(
        """
        async () => {
          const { services } = await (await fetch("directory.json")).json();
          const shown = new Set([...document.querySelectorAll("[data-results] [data-shortlist]")].map((button) => button.dataset.shortlist));
          const fits = ([, , , , , from, to, cost, , , , terms]) => from <= 9 && 9 <= to && cost === "free"
            && (terms.times ?? []).includes("holidays") && (terms.access ?? []).includes("step-free-entrance");
          return services.every((service) => fits(service) === shown.has(service[0]));
        }
        """));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
