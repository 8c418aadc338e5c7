using System.Collections.Immutable;
using SendSite.Building;
using SendSite.Model;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Tests;

namespace SendSite.BrowserTests.Printing;

/// <summary>The example's summaries, printed once and shared by every test that looks at them.</summary>
public sealed class PrintedSummaries : IAsyncLifetime
{
    internal ImmutableDictionary<Route, PrintedPdf> Copies { get; private set; } = ImmutableDictionary<Route, PrintedPdf>.Empty;

    internal ImmutableArray<Diagnostic> Findings { get; private set; }

    public async Task InitializeAsync() => (Copies, Findings) = await PrintAsync(cache: null);

    public Task DisposeAsync() => Task.CompletedTask;

    internal static async Task<(ImmutableDictionary<Route, PrintedPdf> Copies, ImmutableArray<Diagnostic> Findings)> PrintAsync(string? cache, bool useBrowser = true)
    {
        var bag = new DiagnosticBag();
        var content = CheckedContent.Read(Repository.Root, null, TimeProvider.System, bag) ?? throw new InvalidOperationException(string.Join('\n', bag.Sorted()));
        var site = SiteWorkshop.Open(Repository.Root, new SiteModelBuilder(content.Content, content.AsOf).Build(), (_, _) => { }, bag);
        var options = new BuildOptions(Repository.Root) { UseBrowser = useBrowser, Browser = new BrowserSettings { CacheFolder = cache } };
        var copies = await new PrintedCopies(site, options, new SilentProgress(), bag).FindAsync(CancellationToken.None);
        return (copies, [.. bag.Sorted().Where(found => found.Page?.EndsWith(".pdf", StringComparison.Ordinal) == true || found.Rule.Code.StartsWith("SS46", StringComparison.Ordinal))]);
    }
}
