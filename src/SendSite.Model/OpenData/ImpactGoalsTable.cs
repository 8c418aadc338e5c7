using System.Collections.Immutable;
using SendSite.Model.Impact;
using SendSite.Model.Measures;

namespace SendSite.Model.OpenData;

/// <summary>How each goal stood at the end of each plan year, or so far.</summary>
internal static class ImpactGoalsTable
{
    public static PublishedTable From(ImmutableArray<ImpactSummary> years)
    {
        var table = new TableOf<(ImpactSummary Year, GoalOutcome Goal)>("impact-goals", "Annual impact: goals", "One row for each goal in a plan year: how many of its measures have each verdict, and what came of its milestones.")
            .Text("plan_year", "April to March", row => row.Year.Year.ToString())
            .Day("until", "the last day the row tells of", row => row.Year.Until)
            .Text("goal", "the goal's id", row => row.Goal.Goal.Id);
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            table.Number($"measures_{Column(DataWords.Of<Verdict>(verdict))}", $"how many of its measures are: {DataWords.Of(verdict)}", row => row.Goal.Verdicts.First(entry => entry.Verdict == verdict).Count);
        }

        foreach (var outcome in Enum.GetValues<MilestoneOutcome>())
        {
            table.Number($"milestones_{Column(DataWords.Of(outcome))}", $"how many milestones of its workspaces are: {DataWords.Of(outcome)}", row => row.Goal.Milestones[outcome]);
        }

        return table.Filled(years.SelectMany(year => year.Goals.Select(goal => (year, goal))), row => row.Goal.Goal.Source);
    }

    private static string Column(string words) => words.Replace(' ', '_');
}
