using System.Globalization;
using Microsoft.Playwright;
using SendSite.Tests.Site;

namespace SendSite.BrowserTests.Site;

/// <summary>
/// What families come for, from the front page to the answer, on a phone and by keyboard alone. With scripts they type their own words into
/// the search; without, they follow links, and never more than four.
/// </summary>
[Trait("Category", "Browser")]
public sealed class FamilyJourneyTests(ServedCoventry coventry) : IClassFixture<ServedCoventry>
{
    private const int MostLinks = 4;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task My_son_cannot_face_school(bool scripts)
    {
        await using var phone = await PhoneAsync(scripts);
        var page = await ArriveAsync(
            phone, scripts, "my son cannot face school", "/help/pathways/when-school-feels-impossible/", ["/help/pathways/when-school-feels-impossible/"]);

        Assert.True(await page.Locator("#step-1").IsVisibleAsync());
        await page.Keyboard.PressAsync("Home");
        Assert.True(await ReachAsync(page, "main a[href^='tel:']"));
        await FitsAsync(page);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Speech_therapy_wait(bool scripts)
    {
        var today = CsvTable.Read(Path.Combine(coventry.Built.Folder, "data", "waiting-times.csv"))
            .Where(row => row["service"] == "speech-and-language-therapy")
            .MaxBy(row => row["as_at"], StringComparer.Ordinal)!["median_weeks"];
        await using var phone = await PhoneAsync(scripts);
        var page = await ArriveAsync(
            phone, scripts, "speech therapy wait", "/help/services/speech-and-language-therapy/", ["/help/pathways/speech-and-language-therapy/", "/help/services/speech-and-language-therapy/"]);

        Assert.Contains($"{today} weeks", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await FitsAsync(page);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_free_near_CV2_at_half_term_for_a_9_year_old_wheelchair_user(bool scripts)
    {
        await using var phone = await PhoneAsync(scripts);
        var page = await ArriveAsync(
            phone, scripts, "free half-term wheelchair", "/help/services/half-term-sports-club/", ["/help/services/", "/help/services/times/holidays/", "/help/services/half-term-sports-club/"]);

        var service = Assert.Single(coventry.Content.Services, service => service.Id == "half-term-sports-club");
        Assert.InRange(9, service.Ages.From, service.Ages.To);
        var words = await page.Locator("main").InnerTextAsync();
        Assert.All(["It is free.", "CV2", "Step-free entrance", "half-term"], fact => Assert.Contains(fact, words, StringComparison.OrdinalIgnoreCase));
        await page.Keyboard.PressAsync("Home");
        Assert.True(await ReachAsync(page, "main a[href='tel:01632960255']"));
        await FitsAsync(page);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task I_disagree_with_the_plan(bool scripts)
    {
        await using var phone = await PhoneAsync(scripts);
        var page = await ArriveAsync(
            phone, scripts, "I disagree with the plan", "/help/pathways/disagreements-and-mediation/", ["/help/pathways/disagreements-and-mediation/"]);

        var words = await page.Locator("main").InnerTextAsync();
        Assert.Contains("mediation", words, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("appeal", words, StringComparison.OrdinalIgnoreCase);
        await page.Keyboard.PressAsync("Home");
        Assert.True(await ReachAsync(page, "main a[href='/help/services/mediation-service/']"));
        await FitsAsync(page);
    }

    /// <summary>From the front page to the answer: by the search and its first results with scripts, by the links without.</summary>
    private async Task<IPage> ArriveAsync(IBrowserContext phone, bool scripts, string question, string answer, string[] links)
    {
        var page = await phone.NewPageAsync();
        await page.GotoAsync(coventry.Address.AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle });
        if (scripts)
        {
            Assert.True(await ReachAsync(page, "#site-search"));
            await page.Keyboard.TypeAsync(question);
            await page.Keyboard.PressAsync("Enter");
            await page.Locator(".search__result").First.WaitForAsync();
            Assert.True(await ReachAsync(page, $".search__result:nth-child(-n+3) > a[href='{answer}']"), await page.Locator("[data-search]").InnerTextAsync());
            await OpenAsync(page, answer);
            return page;
        }

        Assert.InRange(links.Length, 1, MostLinks);
        foreach (var link in links)
        {
            await FollowAsync(page, link);
        }

        return page;
    }

    /// <summary>Goes to a link of the main part and follows it, opening what it is folded into.</summary>
    private static async Task FollowAsync(IPage page, string address)
    {
        var link = $"main a[href='{address}']";
        if (!await page.Locator(link).First.IsVisibleAsync())
        {
            Assert.True(await ReachAsync(page, $"details:has(a[href='{address}']) > summary"));
            await page.Keyboard.PressAsync("Enter");
        }

        Assert.True(await ReachAsync(page, link), string.Create(CultureInfo.InvariantCulture, $"Tab never reaches {address} on {page.Url}."));
        await OpenAsync(page, address);
    }

    /// <summary>Follows the link that has the focus.</summary>
    private static async Task OpenAsync(IPage page, string address)
    {
        var arrived = page.WaitForURLAsync("**" + address);
        await page.Keyboard.PressAsync("Enter");
        await arrived;
    }

    /// <summary>Presses Tab until something has the focus.</summary>
    private static async Task<bool> ReachAsync(IPage page, string selector)
    {
        for (var presses = 0; presses < 300; presses++)
        {
            if (await page.Locator($"{selector}:focus").CountAsync() > 0)
            {
                return true;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        return false;
    }

    /// <summary>Nothing of the page lies beside the screen.</summary>
    private static async Task FitsAsync(IPage page) =>
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));

    private Task<IBrowserContext> PhoneAsync(bool scripts) =>
        coventry.Session.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 }, JavaScriptEnabled = scripts, HasTouch = true });
}
