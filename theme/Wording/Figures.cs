using System.Globalization;
using SendSite.Model.Measures;
using SendSite.Model.Publishing;

namespace SendSite.Theme.Wording;

/// <summary>Numbers as people read them.</summary>
public static class Figures
{
    /// <summary>With the unit: <c>41.2%</c>, <c>1,204</c>, <c>12 weeks</c>.</summary>
    /// <param name="unit">Absent for a bare number.</param>
    /// <param name="decimals">Decimal places shown, further ones rounded half away from nought; when absent, the number as it was published.</param>
    public static string Words(InterfaceStrings strings, decimal number, MeasureUnit? unit = null, int? decimals = null)
    {
        var rounded = decimals is { } places ? Math.Round(number, places, MidpointRounding.AwayFromZero) : number;
        var form = decimals is { } shown ? "N" + shown.ToString(CultureInfo.InvariantCulture) : "#,0.############";
        var digits = rounded.ToString(form, CultureInfo.InvariantCulture);
        return unit switch
        {
            MeasureUnit.Percent => digits + "%",
            MeasureUnit.Weeks => strings.Count("unit-weeks", rounded, digits),
            MeasureUnit.Days => strings.Count("unit-days", rounded, digits),
            _ => digits,
        };
    }

    /// <summary>The number in words, or its symbol in square brackets; nothing when there is no figure at all.</summary>
    public static string Words(InterfaceStrings strings, PublishedValue? value, MeasureUnit? unit = null, int? decimals = null) => value switch
    {
        { Number: { } number } => Words(strings, number, unit, decimals),
        { Symbol: { } symbol } => $"[{symbol.Code()}]",
        _ => "",
    };
}
