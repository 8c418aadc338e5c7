using SendSite.Model.Delivery;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Checks;

/// <summary>Milestones do not wait for each other in a circle, and twins name each other.</summary>
internal sealed class MilestoneLinks : IModelCheck
{
    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        var byId = content.Milestones
            .Where(milestone => milestone.Id.Length > 0)
            .GroupBy(milestone => milestone.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        CheckTwins(byId, bag);
        var finished = new HashSet<string>(StringComparer.Ordinal);
        foreach (var milestone in content.Milestones.Where(milestone => byId.GetValueOrDefault(milestone.Id) == milestone))
        {
            FindLoops(milestone, byId, finished, bag);
        }
    }

    private static void CheckTwins(Dictionary<string, Milestone> byId, DiagnosticBag bag)
    {
        foreach (var milestone in byId.Values)
        {
            if (milestone.SameAs is { } twin && byId.TryGetValue(twin.Id, out var other) && (other.SameAs?.Id != milestone.Id || other == milestone))
            {
                bag.Report(
                    ModelRules.OneWaySameAs,
                    twin.Span,
                    $"\"{milestone.Id}\" says it is the same as \"{twin.Id}\", which does not say the same of it.",
                    $"Write \"{milestone.Id}\" in the column \"same as\" of the other row.",
                    other.Source);
            }
        }
    }

    /// <summary>Walks everything a milestone waits for, without calling itself: a chain may be as long as the table.</summary>
    private static void FindLoops(Milestone start, Dictionary<string, Milestone> byId, HashSet<string> finished, DiagnosticBag bag)
    {
        var path = new List<(Milestone Milestone, int Next)> { (start, 0) };
        while (path.Count > 0)
        {
            var (milestone, next) = path[^1];
            if (next == milestone.DependsOn.Length || finished.Contains(milestone.Id))
            {
                finished.Add(milestone.Id);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            path[^1] = (milestone, next + 1);
            var reference = milestone.DependsOn[next];
            var loop = path.FindIndex(step => step.Milestone.Id == reference.Id);
            if (loop >= 0)
            {
                var names = path[loop..].Select(step => step.Milestone.Id).Append(reference.Id);
                bag.Report(
                    ModelRules.DependencyCycle,
                    reference.Span,
                    $"These milestones wait for one another: {string.Join(", then ", names)}.",
                    "Remove one of them from a \"depends on\".");
            }
            else if (byId.TryGetValue(reference.Id, out var needed))
            {
                path.Add((needed, 0));
            }
        }
    }
}
