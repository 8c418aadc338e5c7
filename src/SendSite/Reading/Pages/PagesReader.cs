using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Fields;
using SendSite.Reading.Pages.Twins;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Pages;

/// <summary>Reads every page below <c>input/</c>, in parallel; results come in ordinal order of their paths.</summary>
internal static class PagesReader
{
    /// <summary>What every page has.</summary>
    public static readonly Shape CommonKeys = Shape.Of("title*, summary*, reviewed*, owner-role*, also-called, invented, draft, meets");

    public static readonly Shape StandingKeys = CommonKeys.And("order, for");

    public static readonly Shape NewsKeys = CommonKeys.And("published");

    /// <summary>What every page says in words.</summary>
    public static readonly WordKeys CommonWords = WordKeys.Of("title, summary");

    /// <summary>Endings of files people write pages in, which are not read.</summary>
    private static readonly ImmutableArray<string> OtherWriting = [".doc", ".docx", ".htm", ".html", ".markdown", ".odt", ".pages", ".rtf", ".txt"];

    public static ImmutableArray<ContentPage> Read(SourceLoader files)
    {
        var paths = files.List(PageFile.Folder).ToImmutableArray();
        ReportOtherWriting(paths, files.Bag);
        var written = paths.Where(path => path.EndsWith(".md", StringComparison.Ordinal) && !CommentaryReader.Reads(path) && !EasyReadReader.Reads(path)).ToImmutableSortedSet(StringComparer.Ordinal);
        var twins = written.Where(PageTwin.IsOne).Select(path => PageTwin.Of(path, written, files.Bag)).OfType<PageTwin>().ToLookup(twin => twin.PagePath, StringComparer.Ordinal);
        return
        [
            .. written
                .Where(path => !PageTwin.IsOne(path))
                .AsParallel().AsOrdered()
                .Select(path => ReadPage(path, twins[path], files))
                .OfType<ContentPage>(),
        ];
    }

    private static ContentPage? ReadPage(string path, IEnumerable<PageTwin> twins, SourceLoader files)
    {
        if (PageFile.Of(path, files.Bag) is not { } file
            || files.Load(path) is not { } source
            || FrontMatter.Split(source, files.Bag) is not { } matter)
        {
            return null;
        }

        var page = YamlFields.Open(matter.Facts, ShapeOf(file.Kind), files.Bag);
        return page is null ? null : Make(file, page, matter.Body) with
        {
            Translations = [.. twins.Select(twin => ReadTranslation(twin, file, page.Node, matter.Body, files)).OfType<ContentPage>()],
        };
    }

    private static ContentPage? ReadTranslation(PageTwin twin, PageFile file, YamlMap facts, MarkdownText body, SourceLoader files)
    {
        if (TwinFile.Read(twin, files) is not { } said)
        {
            return null;
        }

        var keys = WordsOf(file.Kind);
        var about = YamlFields.Of(said.About, TranslationReader.Keys, files.Bag);
        MadeFrom.Check(about, file.Path, WordsVersion.Of(facts, body, keys), files.Bag);
        var words = new TwinWords(file.Path, files.Bag);
        words.Compare(body, said.Body);
        // What is wrong with the facts was found on the page itself.
        var page = YamlFields.Of(words.Merge(facts, said.Words, keys), ShapeOf(file.Kind), new DiagnosticBag());
        return Make(file, page, said.Body) with { Translation = TranslationReader.Read(twin, about) };
    }

    /// <summary>A name for what an editor's page says today; null where there is none at that place, or it cannot be read.</summary>
    public static string? VersionOf(PageFile file, SourceLoader files)
    {
        var quiet = files.Quiet();
        return quiet.Load(file.Path) is { } source && FrontMatter.Split(source, quiet.Bag) is { } matter && YamlFields.Open(matter.Facts, ShapeOf(file.Kind), quiet.Bag) is { } page
            ? WordsVersion.Of(page.Node, matter.Body, WordsOf(file.Kind))
            : null;
    }

    private static Shape ShapeOf(PageKind kind) => kind switch
    {
        PageKind.Pathway => PathwayReader.Keys,
        PageKind.Service => ServiceReader.Keys,
        PageKind.News => NewsKeys,
        _ => StandingKeys,
    };

    private static WordKeys WordsOf(PageKind kind) => kind switch
    {
        PageKind.Pathway => PathwayReader.SaidInWords,
        PageKind.Service => ServiceReader.SaidInWords,
        _ => CommonWords,
    };

    private static ContentPage Make(PageFile file, YamlFields page, MarkdownText body) => file.Kind switch
    {
        PageKind.Pathway => PathwayReader.Read(file, page, body),
        PageKind.Service => ServiceReader.Read(file, page, body),
        PageKind.News => new NewsItem
        {
            Id = file.Id,
            Title = page.Text("title"),
            Summary = page.Text("summary"),
            Reviewed = page.Date("reviewed"),
            OwnerRole = page.Text("owner-role"),
            AlsoCalled = page.Texts("also-called"),
            Invented = page.Invented(),
            Draft = page.Flag("draft"),
            Meets = Meets(page),
            Body = body,
            Source = page.Span,
            Published = page.Published(file.Date),
        },
        _ => new StandingPage
        {
            Id = file.Id,
            Title = page.Text("title"),
            Summary = page.Text("summary"),
            Reviewed = page.Date("reviewed"),
            OwnerRole = page.Text("owner-role"),
            AlsoCalled = page.Texts("also-called"),
            Invented = page.Invented(),
            Draft = page.Flag("draft"),
            Meets = Meets(page),
            Body = body,
            Source = page.Span,
            Path = file.Address,
            Order = OrderOf(page),
            Audience = page.ValueOrNull("for", Words.Audience.Read) ?? Audience.Everyone,
        },
    };

    /// <summary>The items of Schedule 2 a page says that it tells.</summary>
    internal static ImmutableArray<Reference> Meets(YamlFields page) => page.Values("meets", AddressValue.StatutoryId);

    /// <summary>A page's place in its list; last when it names none.</summary>
    internal static int OrderOf(YamlFields page) => page.ValueOrNull("order", NumberValue.Whole(0, 9999)) ?? int.MaxValue;

    private static void ReportOtherWriting(ImmutableArray<string> paths, DiagnosticBag bag)
    {
        foreach (var path in paths.Where(path =>
            !path.StartsWith("input/assets/", StringComparison.Ordinal)
            && OtherWriting.Contains(Path.GetExtension(path).ToLowerInvariant())))
        {
            bag.Report(
                ReadingRules.FileNotRead,
                SourceSpan.Whole(path),
                "This file is not read: pages are Markdown files whose names end in .md.",
                "Copy its text into a .md file, or move it out of the folder input.");
        }
    }
}
