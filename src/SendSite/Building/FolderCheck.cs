using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using SendSite.Checking;
using SendSite.Finishing;
using SendSite.Hosting;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Building;

/// <summary>Checks a folder of finished HTML, whoever made it, by every rule that needs no browser. Changes nothing.</summary>
internal static class FolderCheck
{
    /// <summary>What is wrong with the pages, and how many there are; their addresses are their places in the folder.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static FolderReport Run(string folder)
    {
        var bag = new DiagnosticBag();
        ImmutableArray<string> files = [.. FilesIn(folder).Order(StringComparer.Ordinal)];
        ImmutableArray<string> pages = [.. files.Where(IsPage)];
        var facts = new PageFacts[pages.Length];
        var reader = new PageFactsReader();
        Parallel.For(0, pages.Length, index => facts[index] = CheckPage(folder, pages[index], reader, bag));
        CheckSite(folder, files, [.. facts.OrderBy(page => page.Route)], bag);
        return new FolderReport(pages.Length, bag.Sorted());
    }

    // Hidden files and folders, such as a working copy's .git, are no part of a site.
    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true })
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

    private static bool IsPage(string file) =>
        file.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private static PageFacts CheckPage(string folder, string file, PageFactsReader reader, DiagnosticBag bag)
    {
        // As bytes: the page may say in which encoding it is written.
        using var bytes = File.OpenRead(Path.Combine(folder, file));
        using var document = new HtmlParser().ParseDocument(bytes);
        var page = new FinishedPage(Route.OfFile(file), SourceSpan.Whole(file), document);
        foreach (var check in PageChecks.All)
        {
            bag.AddRange(check.Check(page));
        }

        return reader.Read(page);
    }

    private static void CheckSite(string folder, ImmutableArray<string> files, ImmutableArray<PageFacts> facts, DiagnosticBag bag)
    {
        var site = new SiteFacts(facts, [.. files.Select(file => "/" + file)]) { Redirects = Redirects(folder) };
        foreach (var check in SiteChecks.All)
        {
            bag.AddRange(check.Check(site));
        }
    }

    // A rule for many addresses at once says nothing about any one of them.
    private static ImmutableArray<SiteRedirect> Redirects(string folder)
    {
        var file = Path.Combine(folder, NetlifyRedirects.FileName);
        return File.Exists(file)
            ?
            [
                .. NetlifyRedirects.Parse(File.ReadAllText(file)).Rules
                    .Where(rule => !rule.From.Contains('*') && !rule.From.Contains("/:", StringComparison.Ordinal))
                    .Select(rule => new SiteRedirect(rule.From, rule.To, SourceSpan.Whole(NetlifyRedirects.FileName))),
            ]
            : [];
    }
}
