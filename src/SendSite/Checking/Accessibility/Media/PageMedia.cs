using System.Collections.Immutable;
using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Media;

/// <summary>What a page plays and what its words say of it, found once for all rules.</summary>
internal sealed class PageMedia
{
    private PageMedia(ImmutableArray<MediaElement> elements, MediaWords words)
    {
        Elements = elements;
        Words = words;
    }

    /// <summary>Every audio and video element with something to play, in document order.</summary>
    public ImmutableArray<MediaElement> Elements { get; }

    public MediaWords Words { get; }

    public static PageMedia Of(FinishedPage page) => page.Fact(Read);

    private static PageMedia Read(FinishedPage page)
    {
        ImmutableArray<MediaElement> elements =
        [
            .. from element in page.Elements.Named("audio", "video")
               let sources = Sources(element)
               where sources.Length > 0
               select new MediaElement(element, sources, sources.Select(source => page.Media?.Media(page.Route, source)).FirstOrDefault(file => file is not null)),
        ];
        return new PageMedia(elements, elements.IsEmpty ? MediaWords.None : MediaWords.Of(page));
    }

    private static ImmutableArray<string> Sources(IElement element) =>
        element.GetAttribute("src") is { } own
            ? (string.IsNullOrWhiteSpace(own) ? [] : [own.Trim()])
            : [.. element.Children.Where(child => child.LocalName == "source").Select(child => child.GetAttribute("src")?.Trim()).OfType<string>().Where(address => address.Length > 0)];
}
