using SendSite.Model.Diagnostics;
using SendSite.Model.Plan;

namespace SendSite.Model.OpenData;

internal static class PlacesTable
{
    public static PublishedTable From(SiteModel model)
    {
        var labels = model.Vocabulary.SettingTypes.ToDictionary(term => term.Id, term => term.Label, StringComparer.Ordinal);
        return new TableOf<PublishedPlaces>("places", "Places opened", "One row for each kind of setting on a day: extra places compared with 2025/26, counted from the start.")
            .Day("date", "the day the places are counted on", row => row.Date)
            .Text("setting_type", "id of the kind of setting", row => row.SettingType.Id)
            .Text("setting", "the kind of setting in words", row => labels.GetValueOrDefault(row.SettingType.Id))
            .Figure("planned", "extra places planned to be open by then", row => row.Planned)
            .Figure("opened", "extra places open by then", row => row.Opened)
            .Day("published", "the day the row became public", row => row.Published)
            .Text("note", "doubt about a figure", row => row.Note)
            .Invented(row => row.Invented)
            .Filled(model.Places, _ => SourceSpan.Whole("data/places.csv"));
    }
}
