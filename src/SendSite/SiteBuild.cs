using System.Collections.Immutable;
using SendSite.Building;
using SendSite.Checking;
using SendSite.Checking.Browser;
using SendSite.Checking.Readability;
using SendSite.Model;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Writing;

namespace SendSite;

/// <summary>The whole build, top to bottom: read → model → pages → render, finish, check, write → check the site → promote.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="progress">Who is told how it goes.</param>
/// <param name="time">Today, where nothing pins the as-of date.</param>
internal sealed class SiteBuild(BuildOptions options, IBuildProgress progress, TimeProvider time)
{
    private readonly DiagnosticBag _bag = new();

    public async Task<BuildOutcome> RunAsync(CancellationToken stop = default)
    {
        using var publication = Publication.TryOpen(SiteFolders.Of(options.SiteFolder, options.Output), _bag);
        if (publication is null || Read() is not { } content)
        {
            return Stopped();
        }

        var model = new SiteModelBuilder(content.Content, content.AsOf).Build();
        var site = SiteWorkshop.Open(options.SiteFolder, model, publication.Staged.Write, _bag, options.Processors);
        if (_bag.StopsPublication())
        {
            return Stopped();
        }

        var facts = await site.WritePagesAsync(progress, stop);
        site.WriteFiles();
        var browser = await CheckInBrowserAsync(publication.Staged.Folder, site.Plan.Pages, stop);
        facts = facts.AddRange(await site.WriteStatementAsync(browser));
        browser = await CheckStatementAsync(browser, publication.Staged.Folder, site.Plan, stop);
        CheckSite(model, facts, publication.Staged.Files);
        return await FinishAsync(publication, site, facts, browser);
    }

    private CheckedContent? Read()
    {
        progress.Begin("Reading");
        return CheckedContent.Read(options.SiteFolder, options.AsOf, time, _bag);
    }

    private async Task<BrowserReport?> CheckInBrowserAsync(string folder, ImmutableArray<Page> pages, CancellationToken stop)
    {
        if (!options.UseBrowser || _bag.StopsPublication(options.Strict))
        {
            return null;
        }

        progress.Begin("Checking in a browser", pages.Length);
        return await StagedSiteInspection.RunAsync(folder, pages, progress, _bag, stop);
    }

    private async Task<BrowserReport?> CheckStatementAsync(BrowserReport? report, string folder, SitePlan plan, CancellationToken stop) =>
        report is null || plan.Statement is null
            ? report
            : report.Add(await StagedSiteInspection.RunAsync(folder, [plan.Statement], progress, _bag, stop));

    private void CheckSite(SiteModel model, ImmutableArray<PageFacts> facts, ImmutableArray<string> files)
    {
        progress.Begin("Checking links across the site");
        AcrossPages.Check(model, facts, files, _bag);
    }

    private async Task<BuildOutcome> FinishAsync(Publication publication, SiteWorkshop site, ImmutableArray<PageFacts> facts, BrowserReport? browser)
    {
        var folders = SiteFolders.Of(options.SiteFolder, options.Output);
        var summary = new BuildSummary(facts.Length, publication.Staged.Files.Length, publication.Staged.Unchanged, browser?.PagesChecked ?? 0, folders.LiveName)
        {
            Readability = ReadingSummary.Of(facts),
        };
        var findings = await site.LocateAsync(_bag.Sorted());
        var pictures = options.Pictures && browser is not null
            ? await StagedSiteInspection.PictureAsync(publication.Staged.Folder, findings, progress, CancellationToken.None)
            : ImmutableDictionary<Diagnostic, ReadOnlyMemory<byte>>.Empty;
        var stops = _bag.StopsPublication(options.Strict);
        var published = !stops && options.Publish && publication.TryPromote(_bag);
        return new BuildOutcome(published, stops || (options.Publish && !published), findings, summary) { Pictures = pictures };
    }

    private BuildOutcome Stopped() => new(Published: false, Stopped: true, _bag.Sorted(), Summary: null);
}
