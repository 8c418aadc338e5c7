using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Media;

/// <summary>Each piece of a film's captions ends after it begins, and begins no earlier than the one before it (WebVTT: The WebVTT file format, section 4.1).</summary>
internal sealed class CaptionsOutOfOrder : IPageCheck
{
    public Rule Rule { get; } = new("SS817", nameof(CaptionsOutOfOrder), Severity.Error,
        Why: "Words would come at the wrong time or not at all, and deaf people could not follow.")
    {
        Criteria = ["1.2.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from track in CaptionTracks.Of(page)
        from index in Enumerable.Range(0, track.Captions.Cues.Length)
        let cue = track.Captions.Cues[index]
        let ends = cue.To <= cue.From
        where ends || (index > 0 && cue.From < track.Captions.Cues[index - 1].From)
        select page.Report(Rule, track.Track,
            FormattableString.Invariant($"In the captions of \"{track.Film.Name}\", line {cue.Line}, \"{cue.Words}\" {(ends ? "ends before it begins" : "begins before the words above it")}."),
            hint: "Put the pieces in the order of the film, each with the time it begins, then -->, then the time it ends.");
}
