using System.Collections.Immutable;
using SendSite.Model.Publishing;

namespace SendSite.Model.Measures;

/// <summary>Publishes a measure's figures as of a day and judges them.</summary>
/// <param name="content">Everything the files hold.</param>
/// <param name="asOf">Figures published later are left out.</param>
internal sealed class MeasureReader(SiteContent content, DateOnly asOf)
{
    private readonly ILookup<string, Observation> _observations =
        content.Observations.Where(row => row.Published <= asOf).ToLookup(row => row.Measure.Id, StringComparer.Ordinal);

    public MeasureProgress Read(Measure measure)
    {
        var figures = _observations[measure.Id]
            .OrderBy(row => row.Period)
            .ThenBy(row => row.Published)
            .Select(row => Publish(row, measure.Disclosure))
            .ToImmutableArray();
        var dated = measure.Baseline?.Date ?? measure.Baseline?.Period?.End;
        var unjudged = new MeasureProgress
        {
            Measure = measure,
            BaselineValue = measure.Baseline?.Value is { } raw ? new PublishedValue(raw, measure.Disclosure) : null,
            BaselineDate = dated ?? content.Plan.Dated,
            BaselineDateAssumed = dated is null,
            Series = [.. figures.Where(figure => figure is { Geography: Geography.Area, BreakdownType: null })],
            Comparisons = [.. figures.Where(figure => figure is { Geography: not Geography.Area, BreakdownType: null })],
            Breakdowns = [.. figures.Where(figure => figure.BreakdownType is not null)],
            Judgement = new Judgement(Verdict.NoData, VerdictReason.NoFigure, null),
        };
        var (projection, gap) = Projector.Project(unjudged);
        return unjudged with { Judgement = MeasureJudge.Judge(unjudged), Projection = projection, ProjectionGap = gap };
    }

    private static PublishedObservation Publish(Observation row, DisclosureRule rule) => new(
        row.Period,
        row.Geography,
        row.BreakdownType,
        row.Breakdown,
        new PublishedValue(row.Value, rule),
        row.Published,
        row.From,
        row.Note,
        row.Invented,
        row.Source);
}
