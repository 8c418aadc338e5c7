using System.Globalization;
using SendSite.Model.Measures;
using SendSite.Model.Publishing;

namespace SendSite.Theme.Wording;

/// <summary>Numbers as people read them.</summary>
public static class Figures
{
    /// <summary>With the unit: <c>41.2%</c>, <c>1,204</c>, <c>12 weeks</c>.</summary>
    /// <param name="unit">Absent for a bare number.</param>
    /// <param name="decimals">Decimal places shown; further ones are rounded half away from nought.</param>
    public static string Words(InterfaceStrings strings, decimal number, MeasureUnit? unit = null, int decimals = 0)
    {
        var rounded = Math.Round(number, decimals, MidpointRounding.AwayFromZero);
        var digits = rounded.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return unit switch
        {
            MeasureUnit.Percent => digits + "%",
            MeasureUnit.Weeks => strings.Format(rounded == 1 ? "unit-weeks-one" : "unit-weeks-many", digits),
            MeasureUnit.Days => strings.Format(rounded == 1 ? "unit-days-one" : "unit-days-many", digits),
            _ => digits,
        };
    }

    /// <summary>The number in words, or its symbol in square brackets; nothing when there is no figure at all.</summary>
    public static string Words(InterfaceStrings strings, PublishedValue? value, MeasureUnit? unit = null, int decimals = 0) => value switch
    {
        { Number: { } number } => Words(strings, number, unit, decimals),
        { Symbol: { } symbol } => $"[{symbol.Code()}]",
        _ => "",
    };
}
