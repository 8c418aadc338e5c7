using Microsoft.Playwright;
using SendSite.Checking.Browser;
using SendSite.Hosting;
using SendSite.Model.Pages;

namespace SendSite.Printing;

/// <summary>
/// Prints pages to tagged PDF in a running browser. Each page stands at its own public address and is answered from memory, so that its
/// links lead to the real site and no request leaves this machine.
/// </summary>
/// <param name="session">The browser.</param>
/// <param name="site">The pages and what they load.</param>
/// <param name="baseUrl">The site's public address.</param>
internal sealed class PagePrinter(BrowserSession session, ServedSite site, Uri baseUrl)
{
    /// <summary>
    /// The page as Chromium makes it, which is not yet the same from one time to the next: see <see cref="PdfFinish"/>.
    /// </summary>
    /// <param name="foot">From <see cref="PrintedFoot"/>.</param>
    /// <exception cref="PlaywrightException">It could not be printed.</exception>
    public async Task<byte[]> PrintAsync(Route route, string foot)
    {
        await using var context = await session.Browser.NewContextAsync(new()
        {
            JavaScriptEnabled = false,
            ReducedMotion = ReducedMotion.Reduce,
            ServiceWorkers = ServiceWorkerPolicy.Block,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
        });
        await context.RouteAsync("**/*", AnswerAsync);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(baseUrl, route.Path[1..]).AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });
        return await page.PdfAsync(new()
        {
            Format = "A4",
            PreferCSSPageSize = true,
            Tagged = true,
            Outline = true,
            DisplayHeaderFooter = true,
            HeaderTemplate = "<span></span>",
            FooterTemplate = foot,
        });
    }

    private Task AnswerAsync(IRoute asked)
    {
        var address = new Uri(asked.Request.Url);
        if (address.Host != baseUrl.Host)
        {
            return asked.AbortAsync();
        }

        var answer = site.Answer(Uri.UnescapeDataString(address.AbsolutePath), address.Query);
        return asked.FulfillAsync(new() { Status = answer.Status, Headers = answer.Headers, BodyBytes = answer.Body });
    }
}
