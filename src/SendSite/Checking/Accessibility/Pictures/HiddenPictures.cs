using System.Collections.Frozen;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Pictures;

/// <summary>Pictures in sight that their author keeps from speech software one by one, as ornaments.</summary>
internal static class HiddenPictures
{
    private const int LargestOrnament = 32;

    private static readonly char[] Breaks = [' ', '-', '_', '.', ',', '(', ')'];

    private static readonly string[] Sides = ["width", "height"];

    private static readonly FrozenSet<string> Signs = new[] { "logo", "logos", "logotype", "wordmark", "crest" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Sources = new[]
    {
        "chart", "diagram", "flowchart", "flyer", "graph", "infographic", "leaflet", "map", "organogram", "poster", "qrcode", "screenshot", "timetable",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<IElement> In(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return page.Elements.Named("img").Where(picture => semantics.Exposure.IsInSight(picture) && IsCalledOrnament(picture, semantics)
            && (picture.ParentElement is not { } parent || semantics.Exposure.IsExposed(parent)));
    }

    /// <summary>
    /// Whether the picture tells something: its author gave it words, or its file is named as somebody's sign or as one that informs.
    /// What is no larger than a letter or two is an ornament whatever it is called.
    /// </summary>
    public static bool Tells(IElement picture) => !IsSmall(picture) && (HasWords(picture.GetAttribute("alt")) || IsSource(picture) || Words(picture).Any(Signs.Contains));

    /// <summary>Whether the picture's file is named as one that informs.</summary>
    public static bool IsSource(IElement picture) => Words(picture).Any(Sources.Contains);

    /// <summary>The same of the file's name alone.</summary>
    public static bool NamesSource(string file) => file.Split(Breaks, StringSplitOptions.RemoveEmptyEntries).Any(Sources.Contains);

    /// <summary>Whether words beside the picture, in the same link or block or next to it, may say what it shows.</summary>
    public static bool HasWordsBeside(IElement picture, FinishedPage page)
    {
        var names = Semantics.Of(page).Names;
        var block = picture.Closest("a, button, figure, li, td, th, p, h1, h2, h3, h4, h5, h6, summary, label, div, header, footer");
        return (block is not null && (HasWords(block.TextContent) || names.HasName(block)))
            || HasWords(picture.PreviousElementSibling?.TextContent) || HasWords(picture.NextElementSibling?.TextContent)
            || HasWords(picture.PreviousSibling?.TextContent) || HasWords(picture.NextSibling?.TextContent)
            || HasWords(block?.PreviousElementSibling?.TextContent) || HasWords(block?.NextElementSibling?.TextContent);
    }

    private static bool IsCalledOrnament(IElement picture, Semantics semantics) =>
        string.Equals(picture.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase) || semantics.Roles.IsPresentational(picture);

    private static string[] Words(IElement picture)
    {
        var path = (picture.GetAttribute("src") ?? "").Split('?', '#')[0];
        var file = path.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "" : path[(path.LastIndexOf('/') + 1)..];
        return $"{picture.GetAttribute("alt")} {file}".Split(Breaks, StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool IsSmall(IElement picture) =>
        Sides.Any(side => int.TryParse(picture.GetAttribute(side), out var length) && length <= LargestOrnament);

    private static bool HasWords(string? text) => !string.IsNullOrWhiteSpace(text);
}
