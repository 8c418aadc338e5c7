using System.Collections.Immutable;
using SendSite.Model.Publishing;
using SendSite.Model.Publishing.Disclosure;

namespace SendSite.Model.Measures;

/// <summary>Publishes a measure's figures as of a day and judges them.</summary>
/// <param name="content">Everything the files hold.</param>
/// <param name="asOf">Figures published later are left out.</param>
/// <param name="withheld">Which figures must not be shown.</param>
internal sealed class MeasureReader(SiteContent content, DateOnly asOf, WithheldFigures withheld)
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
            // Nothing past this point may hold the raw figure.
            Measure = measure with { Baseline = measure.Baseline is { } baseline ? baseline with { Value = null } : null },
            BaselineValue = measure.Baseline?.Value is { } raw ? withheld.Publish(raw, measure.Disclosure) : null,
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

    private PublishedObservation Publish(Observation row, DisclosureRule rule) => new(
        row.Period,
        row.Geography,
        row.BreakdownType,
        row.Breakdown,
        withheld.Publish(row.Value, rule),
        row.Published,
        row.From,
        row.Note,
        row.Invented,
        row.Source);
}
