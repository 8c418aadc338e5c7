using SendSite.Tests.Site;

namespace SendSite.BrowserTests.Printing;

/// <summary>The site with a measure of each kind, printed once as it is.</summary>
public sealed class PrintedKinds : IAsyncLifetime
{
    internal PaperSite Before { get; private set; } = null!;

    public async Task InitializeAsync() => Before = await PaperSite.PrintAsync(MeasureKinds.Content(MeasureKinds.Figures));

    public Task DisposeAsync() => Task.CompletedTask;
}
