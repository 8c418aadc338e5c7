using SendSite.Checking.Browser;

namespace SendSite.BrowserTests;

/// <summary>The browser all browser tests share, obtained as the program obtains it: found, or installed.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>The browser's path.</summary>
    internal string Executable { get; private set; } = "";

    internal BrowserSession Session { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var (browser, missing) = await new BrowserStage(Console.Error.WriteLine).ObtainAsync(BrowserFinder.ForThisMachine());
        Executable = browser ?? throw new InvalidOperationException(missing?.ToString());
        var (session, fault) = await BrowserSession.StartAsync(browser);
        Session = session ?? throw new InvalidOperationException(fault?.ToString());
    }

    public async Task DisposeAsync() => await Session.DisposeAsync();
}
