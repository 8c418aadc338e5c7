using System.Collections.Concurrent;
using System.Collections.Immutable;
using SendSite.Building;
using SendSite.Checking.Browser;
using SendSite.Checking.Reviews;
using SendSite.Model;
using SendSite.Model.Diagnostics;

namespace SendSite.Preview;

/// <summary>
/// The build a preview shows: as <see cref="SiteBuild"/>, with drafts, into memory, without a browser. Nothing is
/// staged and nothing published.
/// </summary>
internal sealed class PreviewBuild
{
    private readonly DiagnosticBag _bag = new();
    private ReviewAnswers _answers = ReviewAnswers.None;
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private ImmutableDictionary<string, string> _sources = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    private PreviewBuild()
    {
    }

    /// <inheritdoc cref="MakeSite"/>
    public static async Task<(ImmutableDictionary<string, byte[]> Files, ImmutableDictionary<string, string> Sources, ImmutableArray<Diagnostic> Findings)> MakeAsync(
        string siteFolder, DateOnly? asOf, TimeProvider time, CancellationToken stop)
    {
        var build = new PreviewBuild();
        if (CheckedContent.Read(siteFolder, asOf, time, build._bag) is { } content)
        {
            await build.MakePagesAsync(siteFolder, new SiteModelBuilder(content.Content, content.AsOf, withDrafts: true).Build(), stop);
        }

        return (build._files.ToImmutableDictionary(StringComparer.Ordinal), build._sources, build._answers.Apply(build._bag.Sorted()).Open);
    }

    private async Task MakePagesAsync(string siteFolder, SiteModel model, CancellationToken stop)
    {
        var site = SiteWorkshop.Open(siteFolder, model, (path, bytes) => _files[path] = bytes.ToArray(), _bag);
        if (_bag.StopsPublication())
        {
            return;
        }

        var facts = await site.WritePagesAsync(new SilentProgress(), index: null, stop);
        site.WriteFiles();
        _answers = new ReviewAnswers(model.Accessibility?.Reviews ?? [], model.AsOf);
        var reported = new ReportedPages(
            site,
            _answers,
            facts,
            _bag,
            look: (_, _) => Task.FromResult<BrowserReport?>(null),
            replace: (path, bytes) => _files[path] = bytes.ToArray(),
            files: () => _files.Keys.Order(StringComparer.Ordinal));
        await reported.WriteAsync(browser: null);
        _bag.AddRange(_answers.Stale(_bag.Sorted(), inBrowser: false));
        _sources = _sources.AddRange(site.Plan.Pages.Select(page => KeyValuePair.Create(page.Route.FilePath, page.Source.File)));
    }
}
