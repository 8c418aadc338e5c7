using SendSite.Checking.Browser;
using SendSite.Hosting;
using SendSite.Model;
using SendSite.Tests.Site;

namespace SendSite.BrowserTests.Site;

/// <summary>The example site, built once and served with its own headers, and a browser to visit it.</summary>
public sealed class ServedCoventry : IAsyncLifetime, IDisposable
{
    private readonly CoventrySite _site = new();
    private readonly BrowserFixture _browser = new();
    private StaticSiteServer _server = null!;

    internal BuiltSite Built => _site.Built;

    /// <inheritdoc cref="CoventrySite.Content"/>
    internal SiteContent Content => _site.Content;

    internal Uri Address => _server.Address;

    internal BrowserSession Session => _browser.Session;

    public async Task InitializeAsync()
    {
        await _browser.InitializeAsync();
        await _site.InitializeAsync();
        _server = await StaticSiteServer.StartAsync(_site.Built.Folder);
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _browser.DisposeAsync();
    }

    public void Dispose() => _site.Dispose();
}
