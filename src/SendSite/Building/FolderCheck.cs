using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using SendSite.Checking;
using SendSite.Checking.Browser;
using SendSite.Checking.MediaFiles;
using SendSite.Finishing;
using SendSite.Hosting;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Styling;

namespace SendSite.Building;

/// <summary>Checks a folder of finished HTML, whoever made it, in the page as written and in a browser. Changes nothing.</summary>
internal sealed class FolderCheck(FolderOptions options, IBuildProgress progress)
{
    private readonly DiagnosticBag _bag = new();
    private readonly PageFactsReader _reader = new() { WithSignatures = options.UseBrowser };
    private readonly LinkedFiles _files = LinkedFiles.In(options.Folder);
    private readonly SiteMedia _media = new(path => Path.Combine(options.Folder, path) is var file && File.Exists(file) ? File.OpenRead(file) : null);

    /// <summary>What is wrong with the pages, and how many there are; their addresses are their places in the folder.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public async Task<FolderReport> RunAsync(CancellationToken stop = default)
    {
        ImmutableArray<string> files = [.. FilesIn(options.Folder).Order(StringComparer.Ordinal)];
        ImmutableArray<string> pages = [.. files.Where(IsPage)];
        progress.Begin("Reading pages", pages.Length);
        var facts = new PageFacts[pages.Length];
        Parallel.For(0, pages.Length, new ParallelOptions { CancellationToken = stop }, index => facts[index] = CheckPage(pages[index]));
        CheckSite(files, [.. facts.OrderBy(page => page.Route)]);
        var browser = options.UseBrowser && pages.Length > 0 ? await CheckInBrowserAsync(pages, facts, stop) : null;
        var part = Part(pages);
        ImmutableArray<Diagnostic> findings = [.. ToldOnce.Of(_bag.Sorted()).Where(found => found.Page is { } page ? part.Contains(page) : options.Browser.Shard is null or { Number: 1 })];
        return new FolderReport(part.Count, findings)
        {
            BrowserPages = browser?.PagesChecked ?? 0,
            Coverage = browser?.Coverage,
            Pictures = options.Pictures && browser is not null
                ? await FaultPicturing.PictureAsync(options.Folder, findings, progress, stop)
                : ImmutableDictionary<Diagnostic, ReadOnlyMemory<byte>>.Empty,
        };
    }

    // Hidden files and folders, such as a working copy's .git, are no part of a site.
    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true })
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

    private static bool IsPage(string file) =>
        file.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private PageFacts CheckPage(string file)
    {
        // As bytes: the page may say in which encoding it is written.
        using var bytes = File.OpenRead(Path.Combine(options.Folder, file));
        using var document = new HtmlParser().ParseDocument(bytes);
        var page = new FinishedPage(Route.OfFile(file), SourceSpan.Whole(file), document) { Files = _files, Media = _media };
        foreach (var check in PageChecks.All.Where(check => check.Rule.IsFairTo(options.Scope)))
        {
            _bag.AddRange(check.Check(page));
        }

        progress.Step();
        return _reader.Read(page);
    }

    // Rules across pages need every page read; a part of the pages tells of its own.
    private HashSet<string> Part(ImmutableArray<string> pages) =>
        pages.Where((_, index) => options.Browser.Shard?.Holds(index) ?? true).Select(file => Route.OfFile(file).Path).ToHashSet(StringComparer.Ordinal);

    private async Task<BrowserReport> CheckInBrowserAsync(ImmutableArray<string> pages, PageFacts[] facts, CancellationToken stop)
    {
        var inspection = new SiteInspection(options.Folder, options.Browser, progress) { Scope = options.Scope };
        var report = await inspection.RunAsync([.. pages.Select(file => new BrowserPage(Route.OfFile(file), SourceSpan.Whole(file)))], facts, stop);
        _bag.AddRange(report.Diagnostics);
        return report;
    }

    private void CheckSite(ImmutableArray<string> files, ImmutableArray<PageFacts> facts)
    {
        var site = new SiteFacts(facts, [.. files.Select(file => "/" + file)]) { Redirects = Redirects(options.Folder) };
        foreach (var check in SiteChecks.All.Where(check => check.Rule.IsFairTo(options.Scope)))
        {
            _bag.AddRange(check.Check(site));
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
