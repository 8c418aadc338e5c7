using System.Globalization;
using SendSite.Model.Diagnostics;

namespace SendSite.Rendering.Tracing;

/// <summary>
/// A note in traced HTML of what wrote the part it stands before: a comment around a component or a block of prose, or
/// an attribute of a piece of prose. Only pages rendered to find the source of a fault hold marks; no published page does.
/// </summary>
/// <param name="Component">The theme's file, such as <c>theme/Parts/SiteFooter.razor</c>; null for prose.</param>
/// <param name="Source">The data row or the line of prose it was made from; null when it was made from none.</param>
internal sealed record SourceMark(string? Component, SourceSpan? Source)
{
    /// <summary>The attribute that marks a piece of prose.</summary>
    public const string Attribute = "data-made-from";

    private const string Opening = "made-from:";
    private const string Closing = "/made-from";

    public string Open() => $"<!--{Opening}{Text()}-->";

    public static string Close() => $"<!--{Closing}-->";

    /// <summary>Whether a comment ends a marked part.</summary>
    public static bool IsClose(string comment) => comment == Closing;

    /// <summary>The mark a comment holds; null for any other comment.</summary>
    public static SourceMark? OfComment(string comment) => comment.StartsWith(Opening, StringComparison.Ordinal) ? Parse(comment[Opening.Length..]) : null;

    /// <summary>The mark as one line, which <see cref="Parse"/> reads.</summary>
    public string Text() => string.Create(
        CultureInfo.InvariantCulture, $"{Component}|{Source?.File}|{Source?.Line ?? 0}|{Source?.Column ?? 0}|{Source?.Length ?? 0}");

    public static SourceMark Parse(string text)
    {
        var parts = text.Split('|');
        int Number(int index) => int.Parse(parts[index], CultureInfo.InvariantCulture);
        return new SourceMark(
            parts[0].Length > 0 ? parts[0] : null,
            parts[1].Length > 0 ? new SourceSpan(parts[1], Number(2), Number(3), Number(4)) : null);
    }
}
