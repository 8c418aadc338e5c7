using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Media;

/// <summary>What a recording says can be read.</summary>
internal sealed class AudioWithoutTranscript : IPageCheck
{
    private const double ShortestSpeech = 3;

    public Rule Rule { get; } = new("SS645", nameof(AudioWithoutTranscript), Severity.Error,
        Why: "Deaf people, and anyone without sound, get nothing of the recording.")
    {
        Criteria = ["1.2.1"],
        Act = ["e7aa44"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var media = PageMedia.Of(page);
        return
            from audio in media.Elements
            where IsRecording(audio, page) && !HasWords(audio, media.Words) && !media.Words.MayStandFor(audio)
            select page.Report(Rule, audio.Element,
                $"The recording \"{audio.Name}\" has no transcript: the page names none, and holds too few words to be one.",
                hint: "Put the words of the recording on the page, or link to them with the word \"transcript\".");
    }

    /// <summary>An audio element for people to play or be played to, longer than a sign or a ring.</summary>
    public static bool IsRecording(MediaElement audio, FinishedPage page) =>
        !audio.IsVideo
        && (audio.HasControls ? Perceived.IsMet(audio.Element, page) : audio is { StartsByItself: true, IsMuted: false })
        && (audio.Seconds is not { } seconds || seconds > ShortestSpeech);

    /// <summary>Whether the page or the element names words that stand for the recording; whether they do is for a person.</summary>
    public static bool HasWords(MediaElement audio, MediaWords words) =>
        words.NameTranscript || words.NameCaptions || audio.Tracks("captions", "subtitles").Any()
        || audio.Element.HasAttribute("aria-describedby") || audio.Element.HasAttribute("aria-details");
}
