using SendSite.Model.Publishing;
using SendSite.Model.Publishing.Disclosure;

namespace SendSite.Model.Services;

/// <summary>
/// Publishes a set of waiting times. Its weeks are withheld with its counts where so few people wait that the weeks tell
/// about one of them: a longest wait is somebody's own, and "nine in ten" bounds how many wait longer.
/// </summary>
internal sealed class WaitPublisher(WithheldFigures withheld)
{
    /// <summary>Fewer people than these have no average (the practice of NHS England for health statistics).</summary>
    private const int LeastPeopleBehindAnAverage = 8;

    /// <summary>With this many waiting, a tenth of them is too many to be withheld as small.</summary>
    private static readonly int LeastPeopleBehindAShare = 10 * DisclosureRule.People.Threshold;

    public PublishedWait Publish(WaitingTime row)
    {
        var tellTooMuch = WeeksTellTooMuch(row);
        return new PublishedWait(
            row.AsAt,
            row.Published,
            Weeks(row.MedianWeeks, tellTooMuch),
            Weeks(row.NineInTenWeeks, tellTooMuch),
            Weeks(row.LongestWeeks, tellTooMuch),
            People(row.Waiting),
            People(row.Over18Weeks),
            People(row.Over52Weeks),
            row.BeingDone,
            row.Note,
            row.Invented);
    }

    private static PublishedValue? Weeks(RawFigure? figure, bool tellTooMuch) => figure is null ? null : new PublishedValue(figure, isWithheld: tellTooMuch);

    private PublishedValue? People(RawFigure? figure) => figure is null ? null : withheld.Publish(figure, DisclosureRule.People);

    private bool WeeksTellTooMuch(WaitingTime row)
    {
        if (row.Waiting?.Number is not { } waiting)
        {
            return row.Waiting?.Symbol == Symbol.Confidential;
        }

        RawFigure?[] among = [row.Over18Weeks, row.Over52Weeks];
        return withheld.Withholds(row.Waiting, DisclosureRule.People)
            || (waiting > 0 && waiting < LeastPeopleBehindAnAverage)
            || (waiting < LeastPeopleBehindAShare && among.OfType<RawFigure>().Any(figure => withheld.Withholds(figure, DisclosureRule.People)));
    }
}
