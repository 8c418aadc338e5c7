using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Media;

/// <summary>A piece of captions can be read while it is shown: two lines of about 37 letters, and time enough (BBC Subtitle Guidelines: 160 to 180 words a minute).</summary>
internal sealed class CaptionTooLong : IPageCheck
{
    private const int MostLetters = 2 * 42;
    private const double LettersInASecond = 22;

    public Rule Rule { get; } = new("SS818", nameof(CaptionTooLong), Severity.Warning,
        Why: "Deaf people for whom English is a second language read captions slowly; words that flash by are lost.")
    {
        Criteria = ["1.2.2"],
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from track in CaptionTracks.Of(page)
        from cue in track.Captions.Cues
        let seconds = cue.To - cue.From
        where seconds > 0 && (cue.Words.Length > MostLetters || cue.Words.Length / seconds > LettersInASecond)
        select page.Report(Rule, track.Track,
            FormattableString.Invariant($"In the captions of \"{track.Film.Name}\", line {cue.Line}, {cue.Words.Length} letters stand for {seconds:0.#} seconds: \"{cue.Words}\""),
            hint: FormattableString.Invariant($"Show {MostLetters} letters at most at one time, for a second for every {LettersInASecond}. Make two pieces of it, or leave it longer."));
}
