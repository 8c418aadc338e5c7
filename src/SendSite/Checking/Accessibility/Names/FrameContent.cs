using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Names;

/// <summary>What a frame holds, where that is written in the page or is a page of the same site.</summary>
/// <param name="Title">The framed page's title.</param>
/// <param name="Words">Its words, each once.</param>
internal sealed record FrameContent(string Title, FrozenSet<string> Words)
{
    /// <summary>Below this share of common words, two pages say different things.</summary>
    private const double Unlike = 0.3;

    public static FrameContent? Of(IElement frame, FinishedPage page)
    {
        var html = frame.GetAttribute("srcdoc") ?? (frame.GetAttribute("src") is { Length: > 0 } source ? page.Files?.Text(page.Route, source) : null);
        if (html is null)
        {
            return null;
        }

        using var document = new HtmlParser().ParseDocument(html);
        var text = RunningText.OneLine(document.Body?.TextContent ?? "").ToLowerInvariant();
        return new FrameContent(RunningText.OneLine(document.Title ?? ""), text.Split(' ').ToFrozenSet(StringComparer.Ordinal));
    }

    public bool IsSame(FrameContent? other) => other is not null && Words.SetEquals(other.Words);

    /// <summary>Whether nobody would take the one for the other: they have different titles and hardly a word in common.</summary>
    public bool IsUnlike(FrameContent other) =>
        Title != other.Title && Words.Count(other.Words.Contains) < Unlike * Words.Union(other.Words).Count();
}
