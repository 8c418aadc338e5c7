using System.Globalization;
using SendSite.Model.Charts;

namespace SendSite.Theme.Charts;

/// <summary>
/// Numbers as SVG attributes take them. Places across are shares of the width, so that a drawing is as wide as the page lets it be;
/// places down are in em, so that it grows with the reader's text.
/// </summary>
internal static class Svg
{
    public static string Share(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    public static string Em(double em) => em.ToString("0.###", CultureInfo.InvariantCulture) + "em";

    /// <summary>The name a line's dashes, markers and colour go by in the style sheet.</summary>
    public static string Name(LineStyle style) => style switch
    {
        LineStyle.Solid => "solid",
        LineStyle.Dashed => "dashed",
        LineStyle.Dotted => "dotted",
        _ => "dash-dotted",
    };

    /// <summary>A marker drawn around its own middle, in pixels.</summary>
    public static string Marker(LineStyle style) => style switch
    {
        LineStyle.Solid => "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
        LineStyle.Dashed => "M0-6.5 6.5 0 0 6.5-6.5 0z",
        LineStyle.Dotted => "M-5-5H5V5H-5z",
        _ => "M0-6 6 5H-6z",
    };
}
