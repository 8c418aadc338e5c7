using SendSite.Model.Charts;
using SendSite.Model.Measures;
using SendSite.Theme.Parts.Progress;
using SendSite.Theme.Wording;

namespace SendSite.Theme.Charts;

/// <summary>A measure's chart in words: what it found, what it is about, and all that it shows.</summary>
internal sealed class TrajectoryWords(TrajectoryChart chart, MeasureProgress progress, string area, InterfaceStrings words)
{
    /// <summary>More figures than these are told by their ends, not one by one.</summary>
    private const int ToldOneByOne = 4;

    private readonly PublishedObservation[] _shown = [.. progress.Series.Where(figure => figure.Value.Number is not null)];

    private Measure Measure => progress.Measure;

    private Workings? Workings => progress.Judgement.Workings;

    public string About => words.Format(
        "chart-about",
        Measure.Title,
        area,
        words.Format("span-to", Dates.Month(chart.Plot.Times.From, words), Dates.Month(chart.Plot.Times.To, words)));

    /// <summary>The chart's title: the latest figure against what it is to be read by.</summary>
    public string Finding => (progress.Judgement.Reason, Workings) switch
    {
        (VerdictReason.TargetReached, _) => words.Format("chart-found-promise", Latest, Of(^1), TargetWords.Say(progress, words)),
        (_, { Expected: { } expected }) => words.Format("chart-found-expected", Latest, Of(^1), WorkedOut.Say(expected, Measure, words)),
        (_, { Compared: { } compared }) => words.Format("chart-found-compared", Latest, Of(^1), Say(compared), Place((Measure.Promise as ComparedPromise)!.With)),
        _ when Measure.Promise is YearlyPromise && Workings?.Start is { } before => words.Format("chart-found-year", Latest, Of(^1), Say(before)),
        _ when _shown.Length > 1 => Moved,
        _ => words.Format("chart-found-one", Latest, Of(^1)),
    };

    /// <summary>One sentence for each thing the chart shows, then what must be known to read it.</summary>
    public IEnumerable<string> Said =>
    [
        .. Promised,
        Figures,
        .. chart.ExpectedNow is { Number: { } expected } now ? [words.Format("chart-said-expected", Dates.InWords(now.At, words), WorkedOut.Say(expected, Measure, words))] : Array.Empty<string>(),
        .. chart.Others.Select(other => words.Format(
            other.Line.Style == LineStyle.Dotted ? "chart-said-squares" : "chart-said-triangles", Place(other.Geography), Say(other.Line.Shown.Last().Number!.Value))),
        .. chart.Projected is { } end ? [words.Format("chart-said-projection", Dates.InWords(end.Day, words), Say(end.Low), Say(end.High), Projection.RangePercent)] : Array.Empty<string>(),
        .. ChartNotes.Of(chart.Plot, chart.Actual, Tick, words),
    ];

    /// <summary>A value of the scale.</summary>
    public string Tick(decimal value) => ScaleWords.Say(value, Measure.Unit);

    public string Say(decimal number) => Wording.Figures.Words(words, number, Measure.Unit, Measure.Decimals);

    public string Place(Geography geography) => geography.InWords(words);

    private string Latest => Say(_shown[^1].Value.Number!.Value);

    private string Moved
    {
        get
        {
            var (first, last) = (_shown[0].Value.Number!.Value, _shown[^1].Value.Number!.Value);
            var key = first == last ? "chart-found-same" : last > first ? "chart-found-up" : "chart-found-down";
            return words.Format(key, Say(first), Latest, Of(0));
        }
    }

    private IEnumerable<string> Promised
    {
        get
        {
            if (chart.Promised is not { } promised)
            {
                yield break;
            }

            var (start, end) = (promised.Points[0], promised.Points[^1]);
            yield return chart.PromisedAs switch
            {
                PromisedAs.Path => words.Format("chart-said-path", Say(start.Number!.Value), Dates.InWords(start.At, words), Say(end.Number!.Value), Dates.InWords(end.At, words)),
                PromisedAs.Limit => words.Format(start == end ? "chart-said-limit-mark" : "chart-said-limit-line", TargetWords.Say(progress, words)),
                _ => words.Format("chart-said-start", Say(start.Number!.Value), Dates.InWords(start.At, words)),
            };
        }
    }

    private string Figures
    {
        get
        {
            string Figure(PublishedObservation figure) => words.Format("chart-figure-of", Say(figure.Value.Number!.Value), figure.Period.Label);
            return _shown.Length <= ToldOneByOne
                ? words.Format("chart-said-figures", Joined.And(_shown.Select(Figure), words))
                : words.Format(
                    "chart-said-range",
                    _shown.Length,
                    Figure(_shown[0]),
                    Figure(_shown[^1]),
                    Figure(_shown.MinBy(figure => figure.Value.Number)!),
                    Figure(_shown.MaxBy(figure => figure.Value.Number)!));
        }
    }

    private string Of(Index index) => _shown[index].Period.Label;
}
