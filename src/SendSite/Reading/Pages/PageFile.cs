using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Fields;

namespace SendSite.Reading.Pages;

/// <summary>What a page's place in the folder <c>input/</c> says of it.</summary>
/// <param name="Path">Relative to the site's folder.</param>
/// <param name="Kind">By its folder.</param>
/// <param name="Id">Its name without folder, date and ending.</param>
/// <param name="Address">Folders and name below <c>input/</c>; an index page has its folder's.</param>
/// <param name="Date">For news, the date in the file's name.</param>
internal sealed partial record PageFile(string Path, PageKind Kind, string Id, string Address, DateOnly Date)
{
    public const string Folder = "input";

    private const string Ending = ".md";

    private static readonly ImmutableArray<string> Sections = ["help", "progress", "voice", "about"];

    /// <summary>Reads the place; null when its name cannot be an address, which is reported.</summary>
    public static PageFile? Of(string path, DiagnosticBag bag)
    {
        var parts = path[(Folder.Length + 1)..^Ending.Length].Split('/');
        var kind = KindOf(parts);
        if (kind != PageKind.Standing && (parts.Length != 2 || parts[1] == "index"))
        {
            Report(path, bag, "This page stands where no page of its own can be.", $"Every page of the folder {parts[0]} stands in it directly, under its own name.");
            return null;
        }

        return kind == PageKind.News ? OfNews(path, parts[1], bag) : OfOther(path, kind, parts, bag);
    }

    private static PageKind KindOf(string[] parts) => parts.Length == 1 ? PageKind.Standing : parts[0] switch
    {
        "pathways" => PageKind.Pathway,
        "services" => PageKind.Service,
        "news" => PageKind.News,
        _ => PageKind.Standing,
    };

    private static PageFile? OfNews(string path, string name, DiagnosticBag bag)
    {
        var match = NewsName().Match(name);
        if (match.Success && DateOnly.TryParseExact(match.Groups[1].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            var id = match.Groups[2].Value;
            return new PageFile(path, PageKind.News, id, $"news/{id}", date);
        }

        Report(path, bag, "The name of a news item starts with its date, then says what it is.", "Rename it like this: 2026-09-30-new-places-open.md, in small letters, digits and hyphens.");
        return null;
    }

    private static PageFile? OfOther(string path, PageKind kind, string[] parts, DiagnosticBag bag)
    {
        if (parts.FirstOrDefault(part => AddressValue.Kebab(part) != part) is { } bad)
        {
            var better = AddressValue.Kebab(bad);
            var hint = better.Length == 0 ? "Use small letters, digits and hyphens." : $"Rename it \"{better}\": small letters, digits and hyphens only.";
            Report(path, bag, $"\"{bad}\" cannot be part of a page's address.", hint);
            return null;
        }

        if (kind == PageKind.Standing && (parts.Length == 1 || !Sections.Contains(parts[0])))
        {
            bag.Report(
                ReadingRules.PageInNoSection,
                SourceSpan.Whole(path),
                "This page stands in no part of the site.",
                $"Move it into one of the folders {string.Join(", ", Sections)}, pathways, services or news.");
            return null;
        }

        var address = parts[^1] == "index" ? string.Join('/', parts[..^1]) : string.Join('/', parts);
        return new PageFile(path, kind, parts[^1], address, default);
    }

    private static void Report(string path, DiagnosticBag bag, string message, string hint) =>
        bag.Report(ReadingRules.BadFileName, SourceSpan.Whole(path), message, hint);

    [GeneratedRegex(@"^([0-9]{4}-[0-9]{2}-[0-9]{2})-([a-z0-9]+(?:-[a-z0-9]+)*)\z")]
    private static partial Regex NewsName();
}
