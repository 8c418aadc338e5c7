using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Media;

/// <summary>A film with sound has captions.</summary>
internal sealed class VideoWithoutCaptions : IPageCheck
{
    public Rule Rule { get; } = new("SS646", nameof(VideoWithoutCaptions), Severity.Error,
        Why: "Deaf and hard of hearing people see mouths move and do not know what is said.")
    {
        Criteria = ["1.2.2"],
        Act = ["eac66b", "f51b46"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var media = PageMedia.Of(page);
        return
            from video in media.Elements
            where IsHeardFilm(video, page) && IsSure(video) && !HasCaptions(video)
                && !media.Words.NameCaptions && !media.Words.MayStandFor(video)
            select page.Report(Rule, video.Element,
                $"The video \"{video.Name}\" has no captions.",
                hint: "Add <track kind=\"captions\" srclang=\"en\" label=\"English\" src=\"….vtt\"> inside it. If captions are part of the picture, say so beside the video.");
    }

    /// <summary>A film that people see, which has sound or may have.</summary>
    public static bool IsHeardFilm(MediaElement video, FinishedPage page) =>
        video.IsVideo && video.HasSound != false && !video.IsBackdrop
        && Perceived.IsMet(video.Element, page);

    public static bool HasCaptions(MediaElement video) => video.Tracks("captions", "subtitles").Any();

    // Of a file we cannot read, a player's own controls and no "muted" say that there is something to hear.
    private static bool IsSure(MediaElement video) => video.HasControls ? video.HasSound == true || !video.IsMuted : video.HasSound == true && video.StartsByItself;
}
