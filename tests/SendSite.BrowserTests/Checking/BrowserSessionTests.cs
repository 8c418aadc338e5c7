using SendSite.Checking.Browser;

namespace SendSite.BrowserTests.Checking;

[Trait("Category", "Browser")]
[Collection(OneBrowser.Name)]
public sealed class BrowserSessionTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_file_that_is_no_browser_is_told()
    {
        var file = Path.GetTempFileName();
        try
        {
            var (session, fault) = await BrowserSession.StartAsync(file);

            Assert.Null(session);
            Assert.StartsWith($"SENDSITE_BROWSER: error SS657: The browser \"{file}\" would not start: ", fault?.ToString(), StringComparison.Ordinal);
            Assert.EndsWith("set SENDSITE_BROWSER to the full path of another Chromium, Chrome or Edge.", fault?.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_browser_that_dies_is_one_finding_and_the_report_is_not_complete()
    {
        await using var server = await PageServer.StartAsync(Enumerable.Range(1, 6).ToDictionary(number => $"/page-{number}/", SamplePages.Long));
        var (session, _) = await BrowserSession.StartAsync(fixture.Executable);
        await using var dying = session!;

        var command = await dying.Browser.NewBrowserCDPSessionAsync();
        var done = 0;
        var report = await new BrowserChecks(dying).RunAsync(server.Address, server.Pages, route =>
        {
            if (Interlocked.Increment(ref done) == 2)
            {
                _ = command.SendAsync("Browser.crash");
            }
        });

        var told = Assert.Single(report.Diagnostics, found => found.Rule == BrowserRules.BrowserStopped);
        Assert.StartsWith("The browser stopped while it looked at this page: ", told.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", told.ToString(), StringComparison.Ordinal);
        Assert.False(report.Complete);
    }
}
