using System.Collections.Immutable;
using System.Text;
using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SendSite.Checking;
using SendSite.Checking.MediaFiles;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Searching;
using SendSite.Styling;

namespace SendSite.Building;

/// <summary>
/// Takes pages through render, finish, check and write, several at once and each let go as soon as it is written, so that
/// memory does not grow with the site. A page is parsed once for every pass and rule; only what rules across pages need
/// is kept.
/// </summary>
internal sealed class PagePipeline(PageMakers makers, WriteFile write, DiagnosticBag bag, bool withSignatures = false)
{
    private readonly PageFactsReader _facts = new() { WithSignatures = withSignatures };

    /// <summary>The site's films, sounds and captions, for the checks that compare them with the page.</summary>
    public SiteMedia? Media { get; init; }

    /// <summary>How many pages are taken through at once.</summary>
    public int Processors { get; init; } = Environment.ProcessorCount;

    /// <summary>The styles and other files that pages link to, for the checks; none where they do not matter.</summary>
    public LinkedFiles? Files { get; init; }

    /// <summary>Reads what search needs of each page; nothing does where it does not matter.</summary>
    public SiteSearch? Search { get; init; }

    /// <summary>Every page's facts, in the order the pages were given.</summary>
    /// <param name="index">Takes each page for the search index, where one is made.</param>
    public async Task<ImmutableArray<PageFacts>> RunAsync(ImmutableArray<Page> pages, IBuildProgress progress, SearchIndexer? index, CancellationToken stop)
    {
        var facts = new PageFacts[pages.Length];
        await Parallel.ForAsync(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = Processors, CancellationToken = stop }, async (place, _) =>
        {
            var made = await MakeAsync(pages[place], bag);
            write(made.Path, made.Bytes);
            facts[place] = made.Facts;
            await (index?.AddAsync(place, made.ForSearch, stop) ?? Task.CompletedTask);
            progress.Step();
        });
        return [.. facts];
    }

    /// <summary>Makes and checks one page without writing it.</summary>
    /// <param name="found">Takes what is wrong with it.</param>
    /// <param name="also">Checks of this page alone, after all others.</param>
    public async Task<MadePage> MakeAsync(Page page, DiagnosticBag found, Func<FinishedPage, IEnumerable<Diagnostic>>? also = null)
    {
        using var document = new HtmlParser().ParseDocument(await makers.For(page).Renderer.RenderAsync(page, found));
        var finished = Finish(page, document);
        foreach (var check in PageChecks.All)
        {
            found.AddRange(check.Check(finished));
        }

        found.AddRange(also?.Invoke(finished) ?? []);
        return new MadePage(page.Route.FilePath, Encoding.UTF8.GetBytes(document.ToHtml()), _facts.Read(finished), Search?.Read(page, document));
    }

    /// <summary>The findings of one page, each with the place that its element was made from.</summary>
    public async Task<ImmutableArray<Diagnostic>> LocateAsync(Page page, ImmutableArray<Diagnostic> findings)
    {
        using var document = new HtmlParser().ParseDocument(await makers.For(page).Renderer.RenderTracedAsync(page));
        Finish(page, document);
        return [.. findings.Select(found => FindingPlace.Of(found, document))];
    }

    private FinishedPage Finish(Page page, IHtmlDocument document)
    {
        var finished = new FinishedPage(page.Route, page.Source, document) { Media = Media, Files = Files };
        foreach (var pass in makers.For(page).Passes)
        {
            pass.Apply(finished);
        }

        return finished;
    }
}
