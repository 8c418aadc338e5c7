using System.Collections.Immutable;
using SendSite.Model.Plan;
using SendSite.Model.Publishing;
using SendSite.Model.Time;

namespace SendSite.Theme.Parts.Progress;

/// <summary>A year's money by line and quarter, in thousands of pounds, with the sums a reader can check.</summary>
public sealed record SpendSheet(PlanYear Year, ImmutableArray<PublishedSpend> Entries)
{
    /// <summary>The quarters any line has figures for, in order.</summary>
    public ImmutableArray<Quarter> Quarters { get; } = [.. Entries.Select(entry => entry.Quarter).OfType<Quarter>().Distinct().Order()];

    /// <summary>The lines, as the file orders them.</summary>
    public ImmutableArray<string> Lines { get; } = [.. Entries.Select(entry => entry.Line).Distinct()];

    /// <summary>The quarters for which any spending has been published.</summary>
    public ImmutableArray<Quarter> Reported =>
        [.. Quarters.Where(quarter => Entries.Any(entry => entry.Quarter == quarter && entry.Actual is not null))];

    public IEnumerable<PublishedSpend> WithNotes => Entries.Where(entry => entry.Note is not null || entry.Invented);

    public PublishedSpend? Cell(string line, Quarter? quarter) => Entries.FirstOrDefault(entry => entry.Line == line && entry.Quarter == quarter);

    /// <summary>The total the plan states for a line.</summary>
    public PublishedValue? Stated(string line) => Cell(line, null)?.Planned;

    /// <summary>A line's quarters added up; absent when one of them may not be shown.</summary>
    public decimal? SumOfLine(string line) => Sum(Entries.Where(entry => entry.Line == line && entry.Quarter is not null), entry => entry.Planned);

    /// <summary>Every line of a quarter added up.</summary>
    public decimal? SumOfQuarter(Quarter quarter, Func<PublishedSpend, PublishedValue?> figure) => Sum(Entries.Where(entry => entry.Quarter == quarter), figure);

    /// <summary>Every quarter of every line added up.</summary>
    public decimal? SumOfAll => Sum(Entries.Where(entry => entry.Quarter is not null), entry => entry.Planned);

    /// <summary>The totals the plan states, added up.</summary>
    public decimal? SumOfStated => Sum(Entries.Where(entry => entry.Quarter is null), entry => entry.Planned);

    private static decimal? Sum(IEnumerable<PublishedSpend> entries, Func<PublishedSpend, PublishedValue?> figure)
    {
        var figures = entries.Select(entry => figure(entry)?.Number).ToList();
        return figures.Count == 0 || figures.Contains(null) ? null : figures.Sum();
    }
}
