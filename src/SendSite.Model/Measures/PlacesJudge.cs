using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Plan;

namespace SendSite.Model.Measures;

/// <summary>
/// Judges a promise of places by year, on the day they were last counted: met when all are open, on course when those due by
/// then are, moving away when they are not and fewer are open than before, otherwise behind. Before the first day promised it
/// is too early to say.
/// </summary>
public static class PlacesJudge
{
    /// <summary>Every kind of place that has a row, in the vocabulary's order, with its rows.</summary>
    public static IEnumerable<(VocabularyTerm Setting, ImmutableArray<PublishedPlaces> Rows)> Each(SiteModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Vocabulary.SettingTypes
            .Select(term => (term, model.Places.Where(row => row.SettingType.Id == term.Id).ToImmutableArray()))
            .Where(entry => !entry.Item2.IsEmpty);
    }

    public static PlacesJudgement Judge(ImmutableArray<PublishedPlaces> rows)
    {
        var promise = PlacesPromise.From(rows);
        ImmutableArray<PlacesStep> counts =
        [
            .. rows.Where(row => row.Opened?.Number is not null)
                .GroupBy(row => row.Date)
                .OrderBy(day => day.Key)
                .Select(day => new PlacesStep(day.Key, day.Last().Opened!.Number!.Value)),
        ];
        var last = promise.Steps.LastOrDefault();
        if (counts.IsEmpty || last is null)
        {
            return new PlacesJudgement(Verdict.NoData, null, null, null, promise.Steps.FirstOrDefault(), last);
        }

        var opened = counts[^1];
        var due = promise.Steps.LastOrDefault(step => step.On <= opened.On);
        var next = promise.Steps.FirstOrDefault(step => step.On > opened.On);
        var before = counts.Length > 1 ? counts[^2] : null;
        return new PlacesJudgement(VerdictOf(opened, before, due, last), opened, before, due, next, last);
    }

    private static Verdict VerdictOf(PlacesStep opened, PlacesStep? before, PlacesStep? due, PlacesStep last) => (due, before) switch
    {
        _ when opened.Places >= last.Places => Verdict.Met,
        (null, _) => Verdict.TooEarly,
        _ when opened.Places >= due.Places => Verdict.OnCourse,
        (_, { } earlier) when opened.Places < earlier.Places => Verdict.MovingAway,
        _ => Verdict.Behind,
    };
}
