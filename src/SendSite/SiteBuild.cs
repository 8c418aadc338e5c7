using System.Collections.Immutable;
using SendSite.Building;
using SendSite.Checking;
using SendSite.Checking.Browser;
using SendSite.Checking.Readability;
using SendSite.Checking.Reviews;
using SendSite.Model;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Searching;
using SendSite.Writing;

namespace SendSite;

/// <summary>The whole build, top to bottom: read → model → pages → render, finish, check, write → check the site → promote.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="progress">Who is told how it goes.</param>
/// <param name="time">Today, where nothing pins the as-of date.</param>
internal sealed class SiteBuild(BuildOptions options, IBuildProgress progress, TimeProvider time)
{
    private readonly DiagnosticBag _bag = new();
    private ReviewAnswers _answers = ReviewAnswers.None;

    public async Task<BuildOutcome> RunAsync(CancellationToken stop = default)
    {
        using var publication = Publication.TryOpen(SiteFolders.Of(options.SiteFolder, options.Output), _bag);
        if (publication is null || Read() is not { } content)
        {
            return Stopped();
        }

        var model = new SiteModelBuilder(content.Content, content.AsOf).Build();
        var site = SiteWorkshop.Open(options.SiteFolder, model, publication.Staged.Write, _bag, options.Processors, options.UseBrowser);
        if (_bag.StopsPublication())
        {
            return Stopped();
        }

        site.Use(await new PrintedCopies(site, options, progress, _bag).FindAsync(stop));
        ImpactDemand.Check(options.Impact, site, _bag);
        await using var index = options.Search ? new SearchIndexer(_bag) : null;
        var facts = await site.WritePagesAsync(progress, index, stop);
        site.WriteFiles();
        var browser = await CheckInBrowserAsync(publication.Staged.Folder, site.Plan.Pages, facts, stop);
        var reported = await ReportAsync(site, facts, browser, publication.Staged, stop);
        await (index is null ? Task.CompletedTask : site.WriteSearchAsync(index, reported.ForSearch, stop));
        return await FinishAsync(publication, site, reported);
    }

    private CheckedContent? Read()
    {
        progress.Begin("Reading");
        return CheckedContent.Read(options.SiteFolder, options.AsOf, time, _bag);
    }

    private async Task<BrowserReport?> CheckInBrowserAsync(string folder, ImmutableArray<Page> pages, ImmutableArray<PageFacts> facts, CancellationToken stop)
    {
        if (!options.UseBrowser || _bag.StopsPublication(options.Strict))
        {
            return null;
        }

        return await InspectAsync(folder, pages, facts, options.Browser, _bag, stop);
    }

    private async Task<BrowserReport> InspectAsync(string folder, ImmutableArray<Page> pages, ImmutableArray<PageFacts> facts, BrowserSettings settings, DiagnosticBag bag, CancellationToken stop)
    {
        var inspection = new SiteInspection(folder, settings, progress) { SourceFolder = options.SiteFolder, Whole = facts.Length > 0 };
        var report = await inspection.RunAsync([.. pages.Select(page => new BrowserPage(page.Route, page.Source))], facts, stop);
        bag.AddRange(report.Diagnostics);
        return report;
    }

    private Task<CheckedSite> ReportAsync(
        SiteWorkshop site, ImmutableArray<PageFacts> facts, BrowserReport? browser, StagedSite staged, CancellationToken stop)
    {
        progress.Begin("Checking links across the site, and writing what the checks found");
        _answers = new ReviewAnswers(site.Model.Accessibility?.Reviews ?? [], site.Model.AsOf);
        return new ReportedPages(site, _answers, facts, _bag, LookAsync, staged.Replace, files: () => staged.Files).WriteAsync(browser);

        async Task<BrowserReport?> LookAsync(ImmutableArray<Page> pages, DiagnosticBag found) =>
            await InspectAsync(staged.Folder, pages, [], options.Browser with { EveryPage = true }, found, stop);
    }

    private async Task<BuildOutcome> FinishAsync(Publication publication, SiteWorkshop site, CheckedSite made)
    {
        _bag.AddRange(_answers.Stale(_bag.Sorted(), made.Browser is { PagesChecked: > 0 }));
        var folders = SiteFolders.Of(options.SiteFolder, options.Output);
        var summary = new BuildSummary(made.Facts.Length, publication.Staged.Files.Length, publication.Staged.Unchanged, made.Browser?.PagesChecked ?? 0, folders.LiveName)
        {
            Readability = ReadingSummary.Of(made.Facts),
            Coverage = made.Browser?.Coverage,
            Impact = ImpactDemand.Made(options.Impact, site),
        };
        var findings = await site.LocateAsync(ToldOnce.Of(_answers.Apply(_bag.Sorted()).Open), made.Reported);
        var pictures = options.Pictures && made.Browser is not null
            ? await FaultPicturing.PictureAsync(publication.Staged.Folder, findings, progress, CancellationToken.None)
            : ImmutableDictionary<Diagnostic, ReadOnlyMemory<byte>>.Empty;
        var stops = _bag.StopsPublication(options.Strict);
        var refused = new DiagnosticBag();
        var published = !stops && options.Publish && publication.TryPromote(refused);
        return new BuildOutcome(published, stops || (options.Publish && !published), [.. findings, .. refused.Sorted()], summary) { Pictures = pictures };
    }

    private BuildOutcome Stopped() => new(Published: false, Stopped: true, _bag.Sorted(), Summary: null);
}
