using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Pages;

/// <summary>Reads every page below <c>input/</c>, in parallel; results come in ordinal order of their paths.</summary>
internal static class PagesReader
{
    /// <summary>What every page has.</summary>
    public static readonly Shape CommonKeys = Shape.Of("title*, summary*, reviewed*, owner-role*, also-called, invented, draft, meets");

    public static readonly Shape StandingKeys = CommonKeys.And("order");

    public static readonly Shape NewsKeys = CommonKeys.And("published");

    /// <summary>Endings of files people write pages in, which are not read.</summary>
    private static readonly ImmutableArray<string> OtherWriting = [".doc", ".docx", ".htm", ".html", ".markdown", ".odt", ".pages", ".rtf", ".txt"];

    public static ImmutableArray<ContentPage> Read(SourceLoader files)
    {
        var paths = files.List(PageFile.Folder).ToImmutableArray();
        ReportOtherWriting(paths, files.Bag);
        return
        [
            .. paths
                .Where(path => path.EndsWith(".md", StringComparison.Ordinal) && !CommentaryReader.Reads(path))
                .AsParallel().AsOrdered()
                .Select(path => ReadPage(path, files))
                .OfType<ContentPage>(),
        ];
    }

    private static ContentPage? ReadPage(string path, SourceLoader files)
    {
        if (PageFile.Of(path, files.Bag) is not { } file
            || files.Load(path) is not { } source
            || FrontMatter.Split(source, files.Bag) is not { } matter)
        {
            return null;
        }

        var page = YamlFields.Open(matter.Facts, ShapeOf(file.Kind), files.Bag);
        return page is null ? null : Make(file, page, matter.Body);
    }

    private static Shape ShapeOf(PageKind kind) => kind switch
    {
        PageKind.Pathway => PathwayReader.Keys,
        PageKind.Service => ServiceReader.Keys,
        PageKind.News => NewsKeys,
        _ => StandingKeys,
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
