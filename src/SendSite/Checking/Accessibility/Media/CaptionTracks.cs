using AngleSharp.Dom;
using SendSite.Checking.MediaFiles;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Media;

/// <summary>The captions of a page's films that can be read.</summary>
internal static class CaptionTracks
{
    public static IEnumerable<(MediaElement Film, IElement Track, CaptionFile Captions)> Of(FinishedPage page) =>
        from film in PageMedia.Of(page).Elements
        from track in film.Tracks("captions", "subtitles")
        let address = track.GetAttribute("src")?.Trim() ?? ""
        where address.Length > 0 && SiteMedia.IsOwn(page.Route, address)
        let captions = page.Media?.Captions(page.Route, address)
        where captions is not null
        select (film, track, captions);
}
