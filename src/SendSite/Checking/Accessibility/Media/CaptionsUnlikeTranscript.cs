using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Media;

/// <summary>A film's captions and the transcript below it are of the same film: most words of the captions stand in the transcript.</summary>
internal sealed class CaptionsUnlikeTranscript : IPageCheck
{
    private const double LeastShared = 0.8;

    public Rule Rule { get; } = new("SS819", nameof(CaptionsUnlikeTranscript), Severity.Warning,
        Why: "One of the two is of another film, or was not brought up to date: those who rely on it are told something else.")
    {
        Criteria = ["1.2.1", "1.2.2"],
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from track in CaptionTracks.Of(page)
        let transcript = track.Film.Element.Closest("figure")?.QuerySelector("details")
        where transcript is not null && !track.Captions.Cues.IsEmpty
        let written = Words(transcript.TextContent).ToHashSet(StringComparer.OrdinalIgnoreCase)
        let said = track.Captions.Cues.SelectMany(cue => Words(cue.Words)).ToList()
        let missing = said.Where(word => !written.Contains(word)).ToList()
        where said.Count > 0 && missing.Count > (1 - LeastShared) * said.Count
        select page.Report(Rule, track.Track,
            FormattableString.Invariant($"{missing.Count} of {said.Count} words in the captions of \"{track.Film.Name}\" are not in its transcript: \"{missing[0]}\" is the first."),
            hint: "Read both beside the film, and write down in the transcript all that is said.");

    private static string[] Words(string text) =>
        text.Split([' ', '\n', '\r', '\t', '.', ',', ':', ';', '!', '?', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
}
