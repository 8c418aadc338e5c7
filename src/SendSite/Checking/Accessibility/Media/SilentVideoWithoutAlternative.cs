using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Media;

/// <summary>What a silent film shows can be read or heard.</summary>
internal sealed class SilentVideoWithoutAlternative : IPageCheck
{
    public Rule Rule { get; } = new("SS647", nameof(SilentVideoWithoutAlternative), Severity.Error,
        Why: "Blind people meet a film that says nothing at all.")
    {
        Criteria = ["1.2.1"],
        Act = ["c3232f"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var media = PageMedia.Of(page);
        return
            from video in media.Elements
            where video is { IsVideo: true, HasSound: false, IsBackdrop: false }
                && Perceived.IsMet(video.Element, page)
                && !AudioWithoutTranscript.HasWords(video, media.Words) && !media.Words.NameDescription
                && !video.Tracks("descriptions").Any() && !media.Words.MayStandFor(video)
            select page.Report(Rule, video.Element,
                $"The video \"{video.Name}\" has no sound, and nothing on the page says in words what it shows.",
                hint: "Describe what happens in it beside the video, or link to such a description with the word \"transcript\".");
    }
}
