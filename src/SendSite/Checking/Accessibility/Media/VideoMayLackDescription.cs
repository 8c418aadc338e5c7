using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Media;

/// <summary>What a film shows but does not say is told to those who cannot see it; a person has to watch.</summary>
internal sealed class VideoMayLackDescription : IPageCheck
{
    public Rule Rule { get; } = new("SS692", nameof(VideoMayLackDescription), Severity.Review,
        Why: "Blind people hear the talk and miss what is only shown.")
    {
        Criteria = ["1.2.3", "1.2.5"],
        Act = ["c5a4ea", "1ec09b"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var media = PageMedia.Of(page);
        return
            from video in media.Elements
            where VideoWithoutCaptions.IsHeardFilm(video, page) && video.File is not { HasPicture: false }
            select page.Report(Rule, video.Element,
                video.Tracks("descriptions").Any() ? $"Can people hear the descriptions of \"{video.Name}\"? No browser speaks a track of kind \"descriptions\" by itself."
                    : media.Words.NameDescription ? $"Does the described version of \"{video.Name}\" say all that is only shown?"
                    : $"Does \"{video.Name}\" show anything that its sound does not say?",
                hint: "Listen with your eyes closed. If anything is lost, link to a version with audio description.");
    }
}
