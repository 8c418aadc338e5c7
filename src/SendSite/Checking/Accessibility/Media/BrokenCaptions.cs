using AngleSharp.Dom;
using SendSite.Checking.Accessibility.Language;
using SendSite.Checking.MediaFiles;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Media;

/// <summary>The captions a film points at are there, and a browser can show them.</summary>
internal sealed class BrokenCaptions : IPageCheck
{
    public Rule Rule { get; } = new("SS648", nameof(BrokenCaptions), Severity.Error,
        Why: "The player offers captions and shows none; deaf people get nothing.")
    {
        Criteria = ["1.2.2"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from video in PageMedia.Of(page).Elements
        where VideoWithoutCaptions.IsHeardFilm(video, page)
        let faults = video.Tracks("captions", "subtitles").Select(track => (Track: track, Fault: Fault(track, page))).ToList()
        where faults.Count > 0 && faults.TrueForAll(one => one.Fault is not null)
        from one in faults
        select page.Report(Rule, one.Track,
            $"The captions of \"{video.Name}\" are of no use: {one.Fault}.",
            hint: "Point a track at a WebVTT file with the film's words, in its language: it begins with WEBVTT, and each piece has its times.");

    /// <summary>Of captions all in another language than the words around the film; where the film says its own language, it may be foreign.</summary>
    private static string? OtherLanguage(IElement track)
    {
        var words = LanguageTag.Primary(track.GetAttribute("srclang") ?? "");
        var around = LanguageTag.Primary(PagePassages.HolderOf(track)?.GetAttribute("lang") ?? "");
        return words.Length == 0 || around.Length == 0 || words == around || track.ParentElement?.HasAttribute("lang") == true ? null : $"they are in \"{words}\", on a page in \"{around}\"";
    }

    private static string? Fault(IElement track, FinishedPage page)
    {
        var address = track.GetAttribute("src")?.Trim() ?? "";
        if (address.Length == 0)
        {
            return "the track names no file";
        }

        if (OtherLanguage(track) is { } other)
        {
            return other;
        }

        if (page.Media is null || !SiteMedia.IsOwn(page.Route, address))
        {
            return null;
        }

        return page.Media.Captions(page.Route, address) switch
        {
            null => $"there is no file \"{address}\"",
            { IsWebVtt: false } => $"\"{address}\" is not WebVTT, which begins with WEBVTT",
            { Cues.IsEmpty: true } => $"\"{address}\" holds no words",
            _ => null,
        };
    }
}
