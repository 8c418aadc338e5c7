using System.Text.Json;
using SendSite.Model.Impact;
using SendSite.Model.Settings;

namespace SendSite.Publishing;

/// <summary>
/// An annual impact summary as one JSON document, for whoever wants to work with it: what the page says, in the data files' own words.
/// Its parts are described in <c>src/docs/impact-data.md</c>.
/// </summary>
internal static class ImpactFile
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n" };

    public static SiteFile Of(ImpactSummary year, SiteSettings settings)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartObject();
            json.WriteString("title", $"Annual impact summary, {year.Year.Months}");
            json.WriteString("area", settings.Area);
            json.WriteString("areaCode", settings.AreaCode);
            json.WriteString("planYear", year.Year.ToString());
            json.WriteDay("until", year.Until);
            json.WriteBoolean("soFar", year.SoFar);
            json.WriteBoolean("invented", year.Invented);
            json.WriteString("licence", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
            ImpactPromises.Write(json, year);
            ImpactMeasures.Write(json, year);
            ImpactResources.Write(json, year);
            ImpactOutlook.Write(json, year);
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return new SiteFile($"data/impact-{year.Year}.json", bytes.ToArray());
    }
}
