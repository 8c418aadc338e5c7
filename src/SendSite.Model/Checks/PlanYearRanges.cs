using SendSite.Model.Diagnostics;
using SendSite.Model.Time;

namespace SendSite.Model.Checks;

/// <summary>Whatever is promised or spent falls in the plan's own years.</summary>
internal sealed class PlanYearRanges : IModelCheck
{
    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        var years = content.Plan.Years;
        if (years.IsEmpty || content.FilesWithGaps.Contains("data/plan.yml"))
        {
            return;
        }

        foreach (var (year, what, span) in Dated(content).Where(entry => entry.Year != default && !years.Contains(entry.Year)))
        {
            bag.Report(
                ModelRules.OutsidePlanYears,
                span,
                $"{what} is in {year}, which is not a year of the plan.",
                $"The plan's years are {string.Join(", ", years)}. Check the year, or add it to \"plan-years\" in data/plan.yml.");
        }

        foreach (var row in content.Spend.Where(row => row.Quarter is { } quarter && quarter.Year != row.Year && quarter != default && row.Year != default))
        {
            bag.Report(
                ModelRules.QuarterOutsideYear,
                row.Source,
                $"The quarter {row.Quarter} is not in the plan year {row.Year}.",
                "Make the two agree.");
        }

        CheckUpdates(content, years.Min().Start, bag);
    }

    private static IEnumerable<(PlanYear Year, string What, SourceSpan Span)> Dated(SiteContent content) =>
    [
        .. content.Roadmap.Select(action => (action.Year, $"The action \"{action.Id}\"", action.Source)),
        .. content.Milestones.Select(milestone => (milestone.FirstPromise.Year, $"The milestone \"{milestone.Id}\"", milestone.Source)),
        .. content.Trajectories.Select(step => (step.Quarter.Year, $"The expectation \"{step.Id}\"", step.Source)),
        .. content.Updates.Select(update => (update.NewQuarter?.Year ?? default, $"The new quarter of \"{update.Milestone.Id}\"", update.Source)),
        .. content.Spend.Select(row => (row.Year, "This spending", row.Source)),
    ];

    private static void CheckUpdates(SiteContent content, DateOnly start, DiagnosticBag bag)
    {
        foreach (var update in content.Updates.Where(update => update.Date != default && update.Date < start))
        {
            bag.Report(
                ModelRules.UpdateBeforePlan,
                update.Source,
                FormattableString.Invariant($"This update is dated {update.Date:yyyy-MM-dd}, before the plan's first year begins on {start:yyyy-MM-dd}."),
                "Check the year.");
        }
    }
}
