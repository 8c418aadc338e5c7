using System.Globalization;

namespace SendSite.Model.Time;

/// <summary>A financial quarter: Q1 April to June, Q2 July to September, Q3 October to December, Q4 January to March.</summary>
/// <param name="Year">The plan year.</param>
/// <param name="Number">1 to 4.</param>
public readonly record struct Quarter(PlanYear Year, int Number) : IComparable<Quarter>
{
    public DateOnly Start => Year.Start.AddMonths(3 * (Number - 1));

    public DateOnly End => Start.AddMonths(3).AddDays(-1);

    public Quarter Next => Number == 4 ? new Quarter(new PlanYear(Year.StartYear + 1), 1) : this with { Number = Number + 1 };

    public Quarter Previous => Number == 1 ? new Quarter(new PlanYear(Year.StartYear - 1), 4) : this with { Number = Number - 1 };

    /// <summary>For people: <c>July to September 2026</c>.</summary>
    public string Months => string.Create(CultureInfo.InvariantCulture, $"{Start:MMMM} to {End:MMMM yyyy}");

    /// <summary>The quarter a day falls in.</summary>
    public static Quarter Containing(DateOnly day) => new(PlanYear.Containing(day), ((day.Month + 8) % 12 / 3) + 1);

    /// <summary>Reads <c>2026-27 Q2</c>.</summary>
    public static bool TryParse(string text, out Quarter quarter)
    {
        quarter = default;
        if (text.Length != 10 || text[7] != ' ' || text[8] != 'Q' || text[9] is < '1' or > '4'
            || !PlanYear.TryParse(text[..7], out var year))
        {
            return false;
        }

        quarter = new Quarter(year, text[9] - '0');
        return true;
    }

    public int CompareTo(Quarter other) => Start.CompareTo(other.Start);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year} Q{Number}");
}
