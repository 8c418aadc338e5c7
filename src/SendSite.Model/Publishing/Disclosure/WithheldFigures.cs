namespace SendSite.Model.Publishing.Disclosure;

/// <summary>
/// Decides, once for the whole site, which figures are withheld. It goes through the days on which
/// figures became public, oldest first, and decides each day about that day's figures alone: what was shown before stays
/// shown and what was withheld stays withheld, so that somebody who kept earlier pages learns nothing from later ones.
/// </summary>
internal sealed class WithheldFigures
{
    private readonly HashSet<RawFigure> _withheld;

    private WithheldFigures(IEnumerable<RawFigure> withheld) => _withheld = new HashSet<RawFigure>(withheld, ReferenceEqualityComparer.Instance);

    /// <summary>Decides about every figure public on a day.</summary>
    public static WithheldFigures On(DateOnly asOf, SiteContent content)
    {
        var cells = new CountCells();
        var waits = new WaitCounts(content.WaitingTimes.Where(row => row.AsAt <= asOf && row.Published <= asOf), cells);
        ICountTables[] tables =
        [
            waits,
            .. content.Measures.Where(MeasureCounts.Counts).Select(measure => new MeasureCounts(measure, content, asOf, cells, waits)),
            .. content.Surveys.Where(survey => survey.Facts.Published <= asOf).Select(survey => new SurveyCounts(survey, cells)),
        ];
        var hidden = new DayByDay(tables).Hidden();
        return new WithheldFigures(cells.All.Where(entry => entry.Value.IsFirstHand || hidden.Contains(entry.Value)).Select(entry => entry.Key));
    }

    /// <summary>Whether a figure is withheld: decided for its table, or, where it stands in none, by the rule alone.</summary>
    public bool Withholds(RawFigure figure, DisclosureRule rule) => _withheld.Contains(figure) || rule.Withholds(figure);

    /// <summary>The figure as everybody may see it.</summary>
    public PublishedValue Publish(RawFigure figure, DisclosureRule rule) =>
        new(figure, Withholds(figure, rule));
}
