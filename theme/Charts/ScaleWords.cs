using System.Globalization;
using SendSite.Model.Measures;

namespace SendSite.Theme.Charts;

/// <summary>A value of a scale, as short as the room beside it.</summary>
internal static class ScaleWords
{
    /// <param name="unit">Weeks and days are named once, in what the chart is about.</param>
    public static string Say(decimal value, MeasureUnit? unit = null) =>
        value.ToString("#,0.######", CultureInfo.InvariantCulture).Replace('-', '\u2212') + (unit == MeasureUnit.Percent ? "%" : "");
}
