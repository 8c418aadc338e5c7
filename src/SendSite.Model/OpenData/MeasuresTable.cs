using SendSite.Model.Measures;

namespace SendSite.Model.OpenData;

/// <summary>Definitions, promises and verdicts with their workings.</summary>
internal static class MeasuresTable
{
    public static PublishedTable From(SiteModel model)
    {
        var table = new TableOf<MeasureProgress>("measures", "Measures", "One row for each measure: what it counts, where it started, what is promised and the verdict.");
        Define(table);
        Promise(table);
        Judge(table, model.AsOf);
        return table
            .Text("note", "doubt about a fact", progress => progress.Measure.Note)
            .Invented(progress => progress.Series.Concat(progress.Comparisons).Any(figure => figure.Invented))
            .Filled(model.Measures, progress => progress.Measure.Source);
    }

    private static void Define(TableOf<MeasureProgress> table) => table
        .Id("the measure's id", progress => progress.Measure.Id)
        .Text("statement", "id of the plan's success measure statement", progress => progress.Measure.Statement.Id)
        .Text("title", "its short name", progress => progress.Measure.Title)
        .Text("definition", "what is counted, of whom", progress => progress.Measure.Definition)
        .Text("unit", "percent, count, weeks or days", progress => DataWords.Of(progress.Measure.Unit))
        .Text("better", "which way is an improvement", progress => DataWords.Of(progress.Measure.Better))
        .Text("kind", "leading or outcome", progress => DataWords.Of(progress.Measure.Kind))
        .Number("withheld_below", "counts from 1 to one less than this are withheld; 0 when none are", progress => progress.Measure.Disclosure.Threshold)
        .Text("source", "where the figures come from", progress => progress.Measure.DataSource)
        .Text("owner_role", "the role that answers for it", progress => progress.Measure.OwnerRole)
        .Text("frequency", "how often it is published", progress => DataWords.Of(progress.Measure.Frequency))
        .Ids("goals", "ids of the goals it serves", progress => progress.Measure.Goals.Select(goal => goal.Id))
        .Ids("strands", "ids of strands", progress => progress.Measure.Strands.Select(strand => strand.Id));

    private static void Promise(TableOf<MeasureProgress> table) => table
        .Figure("baseline", "where it started", progress => progress.BaselineValue)
        .Day("baseline_date", "the day the baseline is read at", progress => progress.BaselineValue is null ? null : progress.BaselineDate)
        .Flag("baseline_date_assumed", "yes where the source gives no date and the plan's own is used", progress => progress.BaselineValue is not null && progress.BaselineDateAssumed)
        .Text("baseline_note", "doubt about the baseline", progress => progress.Measure.Baseline?.Note)
        .Text("promise", "what is promised, in words", progress => progress.Measure.Promise.Words)
        .Text("promise_kind", "how the promise is judged", progress => PromiseData.Kind(progress.Measure.Promise))
        .Number("target", "the number promised", progress => PromiseData.Target(progress.Measure.Promise) ?? progress.Judgement.Workings?.Target)
        .Number("reduce_by_percent", "the share of the baseline that is to go", progress => (progress.Measure.Promise as ReducePromise)?.Percent)
        .Text("direction", "rise or fall, for a promise to move one way every year", progress => PromiseData.Direction(progress.Measure.Promise))
        .Text("compared_with", "whose figure it is compared with", progress => PromiseData.ComparedWith(progress.Measure.Promise))
        .Day("target_date", "the day it is promised by", progress => progress.Measure.Promise.DueBy)
        .Text("promise_note", "doubt about the promise", progress => progress.Measure.Promise.Note)
        .Number("tolerance", "the share of the way from baseline to target that still counts as on course", progress => progress.Measure.Tolerance);

    private static void Judge(TableOf<MeasureProgress> table, DateOnly asOf) => table
        .Text("verdict", "how it stands", progress => DataWords.Of(progress.Judgement.Verdict))
        .Text("reason", "why", progress => DataWords.Of(progress.Judgement.Reason))
        .Day("as_of", "the day the verdict is worked out for", _ => asOf)
        .Number("observed", "the figure judged", progress => progress.Judgement.Workings?.Observed)
        .Day("observed_at", "the end of its period", progress => progress.Judgement.Workings?.ObservedAt)
        .Number("set_against", "the earlier figure it is set against", progress => progress.Judgement.Workings?.Start)
        .Day("set_against_at", "the day of that figure", progress => progress.Judgement.Workings?.StartAt)
        .Number("expected", "what should be true by then on the straight line from start to target", progress => progress.Judgement.Workings?.Expected)
        .Number("allowed", "how far short of that still counts as on course", progress => progress.Judgement.Workings?.Allowed)
        .Number("compared_figure", "the figure of those it is compared with, for the same period", progress => progress.Judgement.Workings?.Compared);
}
