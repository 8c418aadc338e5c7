using System.Collections.Concurrent;
using System.Text;
using SendSite.Model.Pages;
using SendSite.Styling;

namespace SendSite.Checking.MediaFiles;

/// <summary>The sound, film and caption files of the site being checked, each read once for all pages. Safe to use from many threads.</summary>
/// <param name="open">Opens a file by its path from the top of the site, such as <c>assets/talk.mp4</c>; nothing where there is none.</param>
internal sealed class SiteMedia(Func<string, Stream?> open)
{
    private readonly ConcurrentDictionary<string, MediaFile?> _media = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CaptionFile?> _captions = new(StringComparer.Ordinal);

    /// <summary>What a film or sound the page points at holds; nothing where it is not the site's, not there or in no format we read.</summary>
    public MediaFile? Media(Route page, string address) =>
        LinkedFiles.PathOf(page, address) is { } path ? _media.GetOrAdd(path, ReadMedia) : null;

    /// <summary>The captions the page points at; nothing where there are none at that address of the site.</summary>
    public CaptionFile? Captions(Route page, string address) =>
        LinkedFiles.PathOf(page, address) is { } path ? _captions.GetOrAdd(path, ReadCaptions) : null;

    /// <summary>Whether an address is one of the site's own.</summary>
    public static bool IsOwn(Route page, string address) => LinkedFiles.PathOf(page, address) is not null;

    private MediaFile? ReadMedia(string path)
    {
        using var file = open(path);
        return file is null ? null : MediaFile.Read(file);
    }

    private CaptionFile? ReadCaptions(string path)
    {
        using var file = open(path);
        return file is null ? null : CaptionFile.Read(new StreamReader(file, Encoding.UTF8).ReadToEnd());
    }
}
