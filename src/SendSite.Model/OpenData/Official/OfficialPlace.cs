using System.Collections.Immutable;
using SendSite.Model.Measures;
using SendSite.Model.Settings;

namespace SendSite.Model.OpenData.Official;

/// <summary>The columns that say where a figure is about. Averages of similar areas have no place in the standard.</summary>
internal static class OfficialPlace
{
    public static readonly ImmutableArray<string> Columns =
        ["geographic_level", "country_code", "country_name", "region_code", "region_name", "old_la_code", "new_la_code", "la_name"];

    public static ImmutableArray<string> Cells(Geography geography, SiteSettings settings, OfficialCodes codes) => geography == Geography.England
        ? ["National", "E92000001", "England", "", "", "", "", ""]
        : ["Local authority", "E92000001", "England", codes.RegionCode, codes.Region, codes.OldAreaCode, settings.AreaCode ?? "", settings.Area];
}
