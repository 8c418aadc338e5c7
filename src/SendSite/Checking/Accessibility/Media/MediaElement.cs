using System.Collections.Immutable;
using AngleSharp.Dom;
using SendSite.Checking.MediaFiles;

namespace SendSite.Checking.Accessibility.Media;

/// <summary>An audio or video element that plays something.</summary>
/// <param name="Element">The element.</param>
/// <param name="Sources">The addresses it may play, as written, best first.</param>
/// <param name="File">What the first of them that can be read holds; nothing where none can.</param>
internal sealed record MediaElement(IElement Element, ImmutableArray<string> Sources, MediaFile? File)
{
    private static readonly string[] SilentNames = ["silent", "muted", "mute", "nosound", "noaudio", "soundless"];

    public bool IsVideo => Element.LocalName == "video";

    public bool HasControls => Element.HasAttribute("controls");

    public bool StartsByItself => Element.HasAttribute("autoplay");

    public bool IsMuted => Element.HasAttribute("muted");

    /// <summary>A film behind or beside the words that nobody is meant to play: it starts by itself, without sound or controls.</summary>
    public bool IsBackdrop => IsVideo && StartsByItself && !HasControls && (IsMuted || File is { HasSound: false });

    /// <summary>Whether there is sound; nothing where neither the file nor its name tells.</summary>
    public bool? HasSound => !IsVideo ? true : File?.HasSound ?? (Sources.All(NameSaysSilent) ? false : null);

    /// <summary>How long it plays from its own start to its end, by the file and by a fragment such as <c>#t=8,10</c>.</summary>
    public double? Seconds => MediaFragment.Seconds(Sources[0], File?.Seconds);

    /// <summary>Tracks of these kinds, as written; a track that states no kind is subtitles.</summary>
    public IEnumerable<IElement> Tracks(params string[] kinds) =>
        Element.Children.Where(child => child.LocalName == "track"
            && kinds.Contains((child.GetAttribute("kind") ?? "subtitles").Trim().ToLowerInvariant()));

    /// <summary>What to call it in a message: the file's name.</summary>
    public string Name
    {
        get
        {
            var path = Sources[0].Split('?', '#')[0].TrimEnd('/');
            return path[(path.LastIndexOf('/') + 1)..] is { Length: > 0 } name ? name : Sources[0];
        }
    }

    private static bool NameSaysSilent(string source)
    {
        var words = source.Split('?', '#')[0].ToLowerInvariant().Split('/', '-', '_', '.', ' ');
        return words.Any(SilentNames.Contains) || words.Zip(words.Skip(1)).Any(pair => pair is ("no" or "without", "sound" or "audio"));
    }
}
