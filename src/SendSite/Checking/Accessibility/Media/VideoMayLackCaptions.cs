using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Media;

/// <summary>Where a film's captions are not in sight of a program, a person looks.</summary>
internal sealed class VideoMayLackCaptions : IPageCheck
{
    private readonly VideoWithoutCaptions _sure = new();

    public Rule Rule { get; } = new("SS695", nameof(VideoMayLackCaptions), Severity.Review,
        Why: "Deaf and hard of hearing people need every word and sound that matters, as it happens.")
    {
        Criteria = ["1.2.2"],
        Act = ["eac66b"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var sure = _sure.Check(page).Select(found => found.Selector).ToHashSet(StringComparer.Ordinal);
        return
            from video in PageMedia.Of(page).Elements
            where VideoWithoutCaptions.IsHeardFilm(video, page)
            let found = page.Report(Rule, video.Element,
                VideoWithoutCaptions.HasCaptions(video)
                    ? $"Do the captions of \"{video.Name}\" give every word, and sounds that matter, at the right time?"
                    : $"Does \"{video.Name}\" have captions in the picture, or is it only a second form of words on this page that say so?",
                hint: "Play it without sound. If anything is lost, add or mend its captions.")
            where !sure.Contains(found.Selector)
            select found;
    }
}
