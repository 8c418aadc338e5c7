using SendSite.Model.Diagnostics;

namespace SendSite.Model.Checks;

/// <summary>Each figure is about one thing, once for each day it was published.</summary>
internal sealed class ObservationRows : IModelCheck
{
    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        var first = new Dictionary<object, SourceSpan>();
        foreach (var row in content.Observations)
        {
            if (row.BreakdownType is null != row.Breakdown is null)
            {
                bag.Report(
                    ModelRules.BreakdownHalfFilled,
                    row.Source,
                    row.Breakdown is null ? $"\"breakdown type\" is \"{row.BreakdownType}\", but \"breakdown\" is empty." : $"\"breakdown\" is \"{row.Breakdown}\", but \"breakdown type\" is empty.",
                    "Fill in both, or leave both empty for the figure of the whole area.");
            }

            var about = (row.Measure.Id, row.Period, row.Geography, row.BreakdownType, row.Breakdown, row.Published);
            if (row.Measure.Id.Length > 0 && !first.TryAdd(about, row.Source))
            {
                bag.Report(
                    ModelRules.DuplicateObservation,
                    row.Source,
                    $"There is another figure for \"{row.Measure.Id}\", {row.Period}, published on the same day.",
                    "Keep one of the two. A corrected figure has its own, later \"published\" date.",
                    first[about]);
            }
        }
    }
}
