using SendSite.Model.Measures;
using SendSite.Theme.Wording;

namespace SendSite.Theme.Parts.Progress;

/// <summary>A measure's verdict in one or two sentences: the latest figure, then why it earns the verdict it has.</summary>
internal sealed class VerdictSentence(MeasureProgress progress, InterfaceStrings words)
{
    private Workings Workings => progress.Judgement.Workings!;

    public string Text => string.Join(" ", new[] { Latest, Why }.Where(sentence => sentence.Length > 0));

    private string Latest
    {
        get
        {
            var judged = progress.Series.LastOrDefault(figure => figure.Value.Number is not null);
            return judged is null ? "" : words.Format(
                judged == progress.Latest ? "verdict-latest" : "verdict-latest-shown",
                Figures.Words(words, judged.Value, progress.Measure.Unit, progress.Measure.Decimals),
                judged.Period.Label);
        }
    }

    private string Why => progress.Judgement.Reason switch
    {
        VerdictReason.NoFigure => words["verdict-why-no-figure"],
        VerdictReason.NotSetUp => words["verdict-why-not-set-up"],
        VerdictReason.NoBaseline => words["verdict-why-no-baseline"],
        VerdictReason.NoComparison => words.Format("verdict-why-no-comparison", With),
        VerdictReason.FewerThanTwoQuarters => words.Format("verdict-why-too-early", Say(Workings.Start), Dates.InWords(progress.BaselineDate, words)),
        VerdictReason.NoYearBefore => words["verdict-why-no-year-before"],
        VerdictReason.TargetReached => words.Format("verdict-why-target-reached", TargetWords.Say(progress, words)),
        VerdictReason.InLineOrBetter => words.Format("verdict-why-in-line", With, Say(Workings.Compared)),
        VerdictReason.WorseThanCompared => words.Format(
            progress.Judgement.Verdict == Verdict.MovingAway ? "verdict-why-worse-and-widening" : "verdict-why-worse-than-compared",
            With,
            Say(Workings.Compared)),
        _ when progress.Measure.Promise is YearlyPromise => Yearly,
        _ when Workings.Expected is not null => AgainstLine,
        _ => AgainstLimit,
    };

    private string With => progress.Measure.Promise is ComparedPromise compared ? compared.With.InWords(words) : "";

    private string Yearly => words.Format(
        progress.Judgement.Verdict switch
        {
            Verdict.OnCourse => "verdict-why-better-than-year-before",
            Verdict.Behind => "verdict-why-same-as-year-before",
            _ => "verdict-why-worse-than-year-before",
        },
        Say(Workings.Start));

    private string AgainstLine
    {
        get
        {
            var edge = WorkedOut.Say(OnCourseEdge.Of(progress), progress.Measure, words);
            var expected = WorkedOut.Say(Workings.Expected, progress.Measure, words);
            var higher = progress.Measure.Better == Better.Higher;
            return progress.Judgement.Verdict switch
            {
                Verdict.OnCourse => words.Format(higher ? "verdict-why-on-course-higher" : "verdict-why-on-course-lower", expected, edge),
                Verdict.Behind => words.Format(higher ? "verdict-why-behind-higher" : "verdict-why-behind-lower", expected, edge),
                _ => words.Format("verdict-why-worse-than-start", Say(Workings.Start), Dates.InWords(progress.BaselineDate, words), expected),
            };
        }
    }

    private string AgainstLimit => progress.Judgement.Verdict == Verdict.MovingAway
        ? words.Format("verdict-why-further-from-limit", TargetWords.Say(progress, words), Say(Workings.Start))
        : words.Format("verdict-why-outside-limit", TargetWords.Say(progress, words));

    private string Say(decimal? number) => number is { } known ? Figures.Words(words, known, progress.Measure.Unit, progress.Measure.Decimals) : "";
}
