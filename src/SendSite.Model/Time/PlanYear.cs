using System.Globalization;

namespace SendSite.Model.Time;

/// <summary>A plan year, April to March, named as councils write it: <c>2026-27</c>.</summary>
/// <param name="StartYear">The calendar year it starts in.</param>
public readonly record struct PlanYear(int StartYear) : IComparable<PlanYear>
{
    /// <summary>Years outside these two are slips of the keyboard.</summary>
    internal const int FirstYear = 1900;

    internal const int LastYear = 2200;

    public DateOnly Start => new(StartYear, 4, 1);

    public DateOnly End => new(StartYear + 1, 3, 31);

    public IEnumerable<Quarter> Quarters
    {
        get
        {
            for (var number = 1; number <= 4; number++)
            {
                yield return new Quarter(this, number);
            }
        }
    }

    /// <summary>For people: <c>April 2026 to March 2027</c>.</summary>
    public string Months => string.Create(CultureInfo.InvariantCulture, $"{Start:MMMM yyyy} to {End:MMMM yyyy}");

    /// <summary>The plan year a day falls in.</summary>
    public static PlanYear Containing(DateOnly day) => new(day.Month >= 4 ? day.Year : day.Year - 1);

    /// <summary>Reads <c>2026-27</c>; the second half must follow the first.</summary>
    public static bool TryParse(string text, out PlanYear year)
    {
        year = default;
        if (text.Length != 7 || text[4] is not '-'
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            || start is < FirstYear or > LastYear
            || (start + 1) % 100 != end)
        {
            return false;
        }

        year = new PlanYear(start);
        return true;
    }

    public int CompareTo(PlanYear other) => StartYear.CompareTo(other.StartYear);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{StartYear:0000}-{(StartYear + 1) % 100:00}");
}
