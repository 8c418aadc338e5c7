using System.IO.Compression;
using AngleSharp.Dom;
using Xunit.Abstractions;

namespace SendSite.Tests.Site;

/// <summary>An old phone on a poor connection gets every page in one round of small files.</summary>
[Collection(CoventryTestGroup.Name)]
public sealed class PageWeightTests(CoventrySite coventry, ITestOutputHelper output)
{
    private const int MostForHtml = 30 * 1024;
    private const int MostForFirstView = 60 * 1024;

    [Fact]
    public void No_page_is_heavier_than_its_budget()
    {
        var weights = coventry.Built.Pages
            .Select(page => (page.Address, Html: Compressed(page.File), FirstView: Compressed(page.File) + Assets(page, _ => true).Sum(Compressed)))
            .OrderByDescending(page => page.FirstView).ToList();

        output.WriteLine($"Heaviest: {weights[0].Address}, {weights[0].Html} bytes of HTML, {weights[0].FirstView} in all.");
        Assert.Equal([], weights.Where(page => page.Html > MostForHtml || page.FirstView > MostForFirstView));
    }

    [Fact]
    public void What_a_first_view_needs_beside_its_own_pictures_is_two_stylesheets_and_the_logo()
    {
        var needed = coventry.Built.Pages.SelectMany(page => Assets(page, element => element.Closest("main") is null)).Distinct().Select(Path.GetExtension).Order(StringComparer.Ordinal);

        Assert.Equal([".css", ".css", ".svg"], needed);
    }

    private static long Compressed(string file)
    {
        using var small = new MemoryStream();
        using (var gzip = new GZipStream(small, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        return small.Length;
    }

    /// <summary>Files a browser asks for to show the page, a film's picture too but not the film; one that is not there would throw.</summary>
    private IEnumerable<string> Assets(BuiltPage page, Func<IElement, bool> counts) =>
        page.All("link[rel=stylesheet], link[rel=icon], img, video[poster], video:not([preload=none]) source, audio:not([preload=none]), iframe, object, embed")
            .Where(counts)
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("poster") ?? element.GetAttribute("src") ?? element.GetAttribute("data") ?? "")
            .Distinct()
            .Select(address => Path.Combine(coventry.Built.Folder, address.TrimStart('/')));
}
