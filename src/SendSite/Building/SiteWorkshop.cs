using System.Collections.Immutable;
using System.Text;
using SendSite.Checking;
using SendSite.Checking.Conformance;
using SendSite.Checking.MediaFiles;
using SendSite.Finishing;
using SendSite.Hosting;
using SendSite.Model;
using SendSite.Model.Diagnostics;
using SendSite.Model.Languages;
using SendSite.Model.Pages;
using SendSite.Model.Pages.Planning;
using SendSite.Model.Wording;
using SendSite.Publishing;
using SendSite.Publishing.OpenReferral;
using SendSite.Rendering;
using SendSite.Rendering.Assets;
using SendSite.Rendering.Prose;
using SendSite.Searching;
using SendSite.Styling;

namespace SendSite.Building;

/// <summary>Makes every page and file of one version of a site and hands them to a writer: a staged folder, or a preview's memory.</summary>
internal sealed class SiteWorkshop
{
    private readonly AssetCatalogue _assets;
    private readonly PagePipeline _pipeline;
    private readonly SiteSearch _search;
    private readonly WriteFile _write;
    private readonly ImmutableArray<SiteFile> _files;
    private DiagnosticBag _bag = new();
    private ImmutableArray<InterfaceStrings> _languages = [];
    private ImmutableDictionary<Route, PrintedPdf> _copies = ImmutableDictionary<Route, PrintedPdf>.Empty;

    private SiteWorkshop(
        SiteModel model, SitePlan plan, AssetCatalogue assets, PagePipeline pipeline, SiteSearch search, ImmutableArray<SiteFile> files, WriteFile write)
    {
        Model = model;
        Plan = plan;
        _assets = assets;
        _pipeline = pipeline;
        _search = search;
        _files = files;
        _write = write;
    }

    public SiteModel Model { get; }

    public SitePlan Plan { get; private set; }

    /// <summary>Every style and picture the pages use.</summary>
    public ImmutableArray<SiteAssetFile> Assets => _assets.Files;

    /// <summary>Plans the pages and gathers what every page needs; what is wrong goes into the bag.</summary>
    /// <param name="siteFolder">The folder that holds <c>data/</c> and <c>input/</c>.</param>
    /// <param name="model">The site.</param>
    /// <param name="write">Takes each page and file.</param>
    /// <param name="bag">Takes each finding.</param>
    /// <param name="processors">How many pages are made at once; as many as the machine has processors when absent.</param>
    /// <param name="withSignatures">Whether pages will be chosen by what they are made of.</param>
    public static SiteWorkshop Open(string siteFolder, SiteModel model, WriteFile write, DiagnosticBag bag, int? processors = null, bool withSignatures = false)
    {
        var strings = StringsFile.For(model.Settings.Language);
        ImmutableArray<InterfaceStrings> others = [.. model.Settings.Languages.Where(StringsFile.IsThere).Select(StringsFile.In)];
        model.Settings.Languages.ToList().ForEach(language => new StringsCheck(language, bag).Run());
        var plan = new SitePlanner(model, strings, others).Plan();
        EasyReadPages.Check(model, plan, bag);
        var inputFiles = InputFiles.Find(siteFolder);
        var pictures = IdeaPictures.Of(inputFiles);
        var assets = AssetCatalogue.Collect(model.Settings, inputFiles, bag, pictures.UsedBy(plan.Pages));
        var makers = new PageMakers(
            Maker(strings, plan.Embeds, FinishingPasses.InOrder),
            others.ToImmutableDictionary(other => other.Language.Code, other => Maker(other, plan.LanguageEmbeds[other.Language.Code], FinishingPasses.InOtherLanguages)));
        var files = SiteFiles.For(model, [.. plan.Pages, .. plan.Reported], strings, bag);
        var search = new SiteSearch(model);
        var pipeline = new PagePipeline(makers, write, bag, withSignatures)
        {
            Search = search,
            Processors = processors ?? Environment.ProcessorCount,
            Media = new SiteMedia(path => assets.Files.FirstOrDefault(file => file.Path == path) is { } file ? new MemoryStream(file.Bytes.ToArray()) : null),
            Files = new LinkedFiles(path => assets.Files.FirstOrDefault(file => file.Path == path) is { } file ? Encoding.UTF8.GetString(file.Bytes.Span) : null),
        };
        return new SiteWorkshop(model, plan, assets, pipeline, search, files, write) { _bag = bag, _languages = others };

        PageMaker Maker(InterfaceStrings words, EmbedCatalogue embeds, Func<FinishingSettings, ImmutableArray<IFinishingPass>> passes) => new(
            new PageRenderer(Frame(model, assets, words, others), words, strings, new ProseRenderer(embeds, assets.Addresses, words["warning-label"]) { Pictures = pictures }),
            passes(new FinishingSettings(GlossaryForms.Of(model), model.Settings.BaseUrl, words["external-link-words"], assets.SizeOf)));
    }

    /// <summary>Takes the PDFs there are, before any page is written: their pages link to them, and they are written beside them.</summary>
    public void Use(ImmutableDictionary<Route, PrintedPdf> copies)
    {
        _copies = copies;
        Plan = Plan with
        {
            Pages = [.. Plan.Pages.Select(page => page is PrintedPage printed && copies.TryGetValue(page.Route, out var pdf) ? printed with { Copy = pdf.Copy } : page)],
        };
    }

    /// <summary>Makes and writes every page but those that report on the checks. The search page lists the headings of the others, so it comes last.</summary>
    /// <param name="index">Takes each page for the search index, where one is made.</param>
    public async Task<ImmutableArray<PageFacts>> WritePagesAsync(IBuildProgress progress, SearchIndexer? index, CancellationToken stop)
    {
        progress.Begin("Making pages", Plan.Pages.Length);
        var facts = await _pipeline.RunAsync([.. Plan.Pages.Where(page => page is not SearchPage)], progress, index, stop);
        Plan = Plan with { Pages = [.. Plan.Pages.Select(page => page is SearchPage search ? _search.Complete(search, Plan.Pages.AddRange(Plan.Reported)) : page)] };
        facts = facts.AddRange(await _pipeline.RunAsync([.. Plan.Pages.OfType<SearchPage>()], progress, index: null, stop));
        foreach (var language in _languages)
        {
            new StringsCheck(language.Language, _bag).Report(language.Borrowed);
        }

        return facts;
    }

    /// <summary>Writes the search index, when every page is in it.</summary>
    /// <param name="reported">The pages that report on the checks.</param>
    public async Task WriteSearchAsync(SearchIndexer index, ImmutableArray<SearchRecord> reported, CancellationToken stop)
    {
        foreach (var file in (await index.FinishAsync(reported, stop)).Add(_search.Words.Write()))
        {
            _write(file.Path, file.Bytes.Span);
        }
    }

    /// <summary>Writes everything that is not a page: styles, pictures, data, feeds, and what the host reads.</summary>
    public void WriteFiles()
    {
        foreach (var asset in _assets.Files.DistinctBy(file => file.Path))
        {
            _write(asset.Path, asset.Bytes.Span);
        }

        foreach (var file in _files)
        {
            _write(file.Path, file.Bytes.Span);
        }

        foreach (var pdf in _copies.Values)
        {
            _write(pdf.Copy.Path[1..], pdf.Bytes.Span);
        }

        _write(NetlifyHeaders.FileName, Encoding.UTF8.GetBytes(NetlifyHeaders.Write(SiteHeaders.For(Model.Settings.Demonstration))));
        _write(NetlifyRedirects.FileName, Encoding.UTF8.GetBytes(NetlifyRedirects.Write(RedirectRules())));
    }

    /// <summary>Whether a style sheet makes anything on the pages move by itself.</summary>
    public bool StylesMove() => _assets.Files
        .Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal))
        .Any(file => PageContentsReader.Moves(Encoding.UTF8.GetString(file.Bytes.Span)));

    /// <inheritdoc cref="PagePipeline.MakeAsync"/>
    public Task<MadePage> MakeAsync(Page page, DiagnosticBag found, Func<FinishedPage, IEnumerable<Diagnostic>>? also = null) =>
        _pipeline.MakeAsync(page, found, also);

    /// <summary>The findings, each with the row, line or component its element was made from, where it has an element.</summary>
    public async Task<ImmutableArray<Diagnostic>> LocateAsync(ImmutableArray<Diagnostic> findings, ImmutableArray<ReportedPage> reported)
    {
        var pages = Plan.Pages.AddRange(reported).ToDictionary(page => page.Route.Path, StringComparer.Ordinal);
        var located = findings.ToArray();
        foreach (var onPage in findings.Index().Where(found => found.Item.Selector is not null && pages.ContainsKey(found.Item.Page ?? "")).GroupBy(found => found.Item.Page!))
        {
            var places = onPage.Select(found => found.Index).ToList();
            var found = await _pipeline.LocateAsync(pages[onPage.Key], [.. onPage.Select(one => one.Item)]);
            places.Zip(found).ToList().ForEach(one => located[one.First] = one.Second);
        }

        return DiagnosticBag.InOrder(located);
    }

    private static SiteFrame Frame(SiteModel model, AssetCatalogue assets, InterfaceStrings strings, ImmutableArray<InterfaceStrings> others) => new(
        model.Settings,
        model.AsOf,
        assets.Known,
        [
            new SectionLink(SiteSection.Help, new PageReference(Route.Of("/help/"), strings["section-help"])),
            new SectionLink(SiteSection.Progress, new PageReference(Route.Of("/progress/"), strings["section-progress"])),
            new SectionLink(SiteSection.Voice, new PageReference(Route.Of("/voice/"), strings["section-voice"])),
            new SectionLink(SiteSection.About, new PageReference(Route.Of("/about/"), strings["section-about"])),
        ])
    {
        StartPages = [.. others.Select(other => new PageEdition(other.Language, LanguageRoutes.Start(other.Language)))],
    };

    private IEnumerable<RedirectRule> RedirectRules()
    {
        foreach (var change in Model.Redirects)
        {
            if (RedirectRule.TryCreate(change.From, change.To, out var rule))
            {
                yield return rule;
            }
        }

        foreach (var rule in ReferralFiles.Rules())
        {
            yield return rule;
        }
    }
}
