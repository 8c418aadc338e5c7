using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Media;

/// <summary>Where words on the page may stand for a recording, a person compares them.</summary>
internal sealed class AudioMayLackTranscript : IPageCheck
{
    public Rule Rule { get; } = new("SS694", nameof(AudioMayLackTranscript), Severity.Review,
        Why: "Deaf people have only the words; what is left out of them is lost.")
    {
        Criteria = ["1.2.1"],
        Act = ["e7aa44"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var media = PageMedia.Of(page);
        return
            from audio in media.Elements
            where AudioWithoutTranscript.IsRecording(audio, page)
                && (AudioWithoutTranscript.HasWords(audio, media.Words) || media.Words.MayStandFor(audio))
            select page.Report(Rule, audio.Element,
                $"Do the words offered with \"{audio.Name}\" give everything that is said and heard in it?",
                hint: "Listen with the words before you. Add what is missing: who speaks, and sounds that matter.");
    }
}
