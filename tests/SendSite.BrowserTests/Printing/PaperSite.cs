using System.Collections.Immutable;
using SendSite.Building;
using SendSite.Model;
using SendSite.Model.Diagnostics;
using SendSite.Printing;
using SendSite.Tests.Site;

namespace SendSite.BrowserTests.Printing;

/// <summary>Everything a build with a browser would write of a small site made in memory, its PDFs among it.</summary>
/// <param name="Files">Every file by its path.</param>
/// <param name="Pdfs">What each PDF says, by its path.</param>
/// <param name="Findings">What is wrong with the PDFs.</param>
internal sealed record PaperSite(ImmutableDictionary<string, byte[]> Files, ImmutableDictionary<string, PdfFacts> Pdfs, ImmutableArray<Diagnostic> Findings)
{
    public static async Task<PaperSite> PrintAsync(SiteContent content)
    {
        var bag = new DiagnosticBag();
        var options = new BuildOptions(WrittenSite.Folder) { UseBrowser = true, Browser = new BrowserSettings { CacheFolder = null } };
        var files = await WrittenSite.WriteAsync(
            content,
            async site => site.Use(await new PrintedCopies(site, options, new SilentProgress(), bag).FindAsync(CancellationToken.None)));
        return new PaperSite(
            files,
            files.Where(file => file.Key.EndsWith(".pdf", StringComparison.Ordinal)).ToImmutableDictionary(file => file.Key, file => PdfFactsReader.Read(file.Value), StringComparer.Ordinal),
            [.. bag.Sorted()]);
    }
}
