using Microsoft.Playwright;

namespace SendSite.BrowserTests.Site;

/// <summary>The search finds what families mean, on their own device, and says what it does.</summary>
[Trait("Category", "Browser")]
public sealed class SearchingTests(ServedCoventry coventry) : IClassFixture<ServedCoventry>
{
    [Theory]
    [InlineData("salt", "Getting help with talking and understanding")]
    [InlineData("talking", "Getting help with talking and understanding")]
    [InlineData("ehcp", "Asking for an EHC needs assessment")]
    [InlineData("cannot face school", "When school feels impossible")]
    public async Task Words_of_families_find_the_route_first(string question, string first)
    {
        await using var phone = await PhoneAsync();
        var page = await AskAsync(phone, question);

        Assert.Equal(first, await page.Locator(".search__result a").First.InnerTextAsync());
    }

    [Fact]
    public async Task A_misspelt_word_is_asked_about_and_the_answer_finds_it()
    {
        await using var phone = await PhoneAsync();
        var page = await AskAsync(phone, "speach therpy");

        Assert.Contains("Nothing was found", await StatusAsync(page), StringComparison.Ordinal);
        await page.Locator("[data-suggestion-place] a").ClickAsync();
        await page.Locator(".search__result").First.WaitForAsync();
        Assert.Equal("speech therapy", await page.Locator("#search-words").InputValueAsync());
    }

    [Fact]
    public async Task Choices_cut_down_the_results_as_their_counts_said_and_stand_in_the_address()
    {
        await using var phone = await PhoneAsync();
        var page = await AskAsync(phone, "autism");
        await page.Locator("[data-filters] summary").ClickAsync();
        var count = (await page.Locator("label[for=search-kind-service] [data-count]").InnerTextAsync()).Trim('(', ')');
        await page.Locator("#search-kind-service").CheckAsync();
        await page.WaitForFunctionAsync("count => document.querySelector('[data-status]').textContent.startsWith(`${count} result`)", count);

        Assert.Equal("#q=autism&kind=service", new Uri(page.Url).Fragment);
        Assert.All(await page.Locator(".search__trail").AllInnerTextsAsync(), trail => Assert.Contains("Services directory", trail, StringComparison.Ordinal));
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.id === 'search-kind-service'"));
    }

    [Fact]
    public async Task More_results_come_when_asked_for_and_the_first_of_them_has_the_focus()
    {
        await using var phone = await PhoneAsync();
        var page = await AskAsync(phone, "school");
        Assert.Equal(10, await page.Locator(".search__result").CountAsync());

        await page.Locator("[data-more-results]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".search__result:nth-child(20)").WaitForAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('.search__result:nth-child(11) a')"));
    }

    [Fact]
    public async Task What_is_typed_on_the_search_page_is_sent_to_nobody()
    {
        await using var phone = await PhoneAsync();
        var page = await phone.NewPageAsync();
        await page.GotoAsync(new Uri(coventry.Address, "/search/").AbsoluteUri);
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.Locator("#search-words").FillAsync("wheelchair");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".search__result").First.WaitForAsync();

        Assert.NotEmpty(asked);
        Assert.All(asked, address => Assert.StartsWith(new Uri(coventry.Address, "/search/index/").AbsoluteUri, address, StringComparison.Ordinal));
        Assert.DoesNotContain(asked, address => address.Contains("wheelchair", StringComparison.Ordinal));
        Assert.Empty(await phone.CookiesAsync());
    }

    [Fact]
    public async Task Without_scripts_the_page_says_so_and_lists_every_page()
    {
        await using var phone = await PhoneAsync(scripts: false);
        var page = await phone.NewPageAsync();
        await page.GotoAsync(new Uri(coventry.Address, "/search/?q=school").AbsoluteUri);

        Assert.Contains("Searching needs JavaScript", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await page.Locator("[data-search]").IsVisibleAsync());
        Assert.True(await page.Locator("main a[href='/help/services/sendiass/']").IsVisibleAsync());
    }

    private static async Task<string> StatusAsync(IPage page) => await page.Locator("[data-status]").TextContentAsync() ?? "";

    private async Task<IPage> AskAsync(IBrowserContext phone, string question)
    {
        var page = await phone.NewPageAsync();
        await page.GotoAsync(new Uri(coventry.Address, "/search/?q=" + Uri.EscapeDataString(question)).AbsoluteUri);
        await page.WaitForFunctionAsync("() => document.querySelector('[data-status]').textContent !== ''");
        return page;
    }

    private Task<IBrowserContext> PhoneAsync(bool scripts = true) =>
        coventry.Session.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 }, JavaScriptEnabled = scripts, HasTouch = true });
}
