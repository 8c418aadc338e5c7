using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Measures;
using SendSite.Model.Plan;

namespace SendSite.Model.OpenData;

/// <summary>The verdict on each kind of place with every number of its workings, as measures have theirs.</summary>
internal static class PlacesVerdictsTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<(VocabularyTerm Setting, ImmutableArray<PublishedPlaces> Rows, PlacesJudgement Judged)>(
            "places-verdicts", "Places: verdicts", "One row for each kind of setting: the verdict on its extra places and the numbers it is worked out from.")
            .Text("setting_type", "id of the kind of setting", row => row.Setting.Id)
            .KeyedBy("setting_type")
            .Text("setting", "the kind of setting in words", row => row.Setting.Label)
            .Text("verdict", "how it stands", row => DataWords.Of(row.Judged.Verdict))
            .Day("as_of", "the day the verdict is worked out for", _ => model.AsOf)
            .Number("opened", "extra places open at the latest count", row => row.Judged.Opened?.Places)
            .Day("opened_at", "the day of the latest count", row => row.Judged.Opened?.On)
            .Number("planned", "extra places that were to be open by then", row => row.Judged.Due?.Places)
            .Day("planned_by", "the last day promised that had come by then", row => row.Judged.Due?.On)
            .Number("opened_before", "extra places open at the count before", row => row.Judged.Before?.Places)
            .Day("opened_before_at", "the day of that count", row => row.Judged.Before?.On)
            .Number("planned_next", "extra places to be open by the next day promised", row => row.Judged.Next?.Places)
            .Day("planned_next_by", "that day", row => row.Judged.Next?.On)
            .Number("target", "extra places to be open in the end", row => row.Judged.Last?.Places)
            .Day("target_date", "the last day promised", row => row.Judged.Last?.On)
            .Invented(row => row.Rows.Any(count => count.Invented))
            .Filled(
                PlacesJudge.Each(model).Select(places => (places.Setting, places.Rows, PlacesJudge.Judge(places.Rows))),
                _ => SourceSpan.Whole("data/places.csv"));
}
