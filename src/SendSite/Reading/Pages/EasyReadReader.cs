using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Pages;
using SendSite.Reading.Fields;
using SendSite.Reading.Pages.Twins;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Pages;

/// <summary>
/// Reads Easy Read versions: <c>name.easy-read.md</c> stands where the page <c>name.md</c> stands, or would stand if the program did
/// not make it.
/// </summary>
internal static class EasyReadReader
{
    public static readonly Shape Keys = Shape.Of($"title*, summary*, read-with, {MadeFrom.Key}");

    public static readonly Shape ReadWithKeys = Shape.Of("who*, on*");

    private const string Ending = ".easy-read.md";

    /// <summary>Whether a file below <c>input/</c> is read here.</summary>
    public static bool Reads(string path) => path.EndsWith(Ending, StringComparison.Ordinal);

    public static ImmutableArray<EasyRead> Read(SourceLoader files) =>
        [.. files.List(PageFile.Folder).Where(Reads).Select(path => Read(path, files)).OfType<EasyRead>()];

    private static EasyRead? Read(string path, SourceLoader files)
    {
        if (PageFile.Of(path[..^Ending.Length] + ".md", files.Bag) is not { } page
            || files.Load(path) is not { } source
            || FrontMatter.Split(source, files.Bag) is not { } matter
            || YamlFields.Open(matter.Facts, Keys, files.Bag) is not { } facts)
        {
            return null;
        }

        var version = PagesReader.VersionOf(page, files);
        if (version is not null)
        {
            MadeFrom.Check(facts, page.Path, version, files.Bag);
        }

        return new EasyRead
        {
            Of = AddressOf(page),
            Title = facts.Text("title"),
            Summary = facts.Text("summary"),
            ReadWith = facts.Map("read-with", ReadWithKeys) is { } read ? new ReadWith(read.Text("who"), read.Date("on")) : null,
            MadeOn = version is null ? facts.DateOrNull(MadeFrom.Key) ?? DateOnly.MinValue : null,
            Body = matter.Body,
            Source = facts.Span,
        };
    }

    private static Route AddressOf(PageFile page) => page.Kind switch
    {
        PageKind.Pathway => PageAddresses.OfPathway(page.Id),
        PageKind.Service => PageAddresses.OfService(page.Id),
        PageKind.News => PageAddresses.OfNews(page.Id),
        _ => PageAddresses.OfStanding(page.Address),
    };
}
