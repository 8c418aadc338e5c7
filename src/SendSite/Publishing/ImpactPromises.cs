using System.Text.Json;
using SendSite.Model.Impact;
using SendSite.Model.OpenData;

namespace SendSite.Publishing;

/// <summary>The goals and milestones of a year's summary.</summary>
internal static class ImpactPromises
{
    public static void Write(Utf8JsonWriter json, ImpactSummary year)
    {
        WriteCounts(json, "milestoneOutcomes", year.Counts);
        json.WriteList("goals", year.Goals, goal =>
        {
            json.WriteString("id", goal.Goal.Id);
            json.WriteString("title", goal.Goal.Title);
            json.WriteStartObject("measureVerdicts");
            foreach (var (verdict, count) in goal.Verdicts)
            {
                json.WriteNumber(DataWords.Of(verdict), count);
            }

            json.WriteEndObject();
            WriteCounts(json, "milestoneOutcomes", goal.Milestones);
        });
        json.WriteList("milestones", year.Milestones, entry =>
        {
            json.WriteString("id", entry.State.Milestone.Id);
            json.WriteString("title", entry.State.Milestone.Title);
            json.WriteString("workspace", entry.State.Milestone.Workspace.Id);
            json.WriteString("firstPromise", entry.State.Milestone.FirstPromise.ToString());
            json.WriteString("due", entry.State.Due.ToString());
            json.WriteString("status", DataWords.Of(entry.State.Status));
            json.WriteString("outcome", DataWords.Of(entry.Outcome));
            json.WriteDay("doneOn", entry.DoneOn);
            json.WriteBoolean("slipped", entry.Slipped);
            json.WriteList("moves", entry.State.Moves, move =>
            {
                json.WriteDay("date", move.Update.Date);
                json.WriteString("to", move.To.ToString());
                json.WriteString("why", move.Update.Note);
                json.WriteBoolean("invented", move.Update.Invented);
            });
        });
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, PromiseCounts counts)
    {
        json.WriteStartObject(name);
        foreach (var (outcome, count) in counts.ByOutcome)
        {
            json.WriteNumber(DataWords.Of(outcome), count);
        }

        json.WriteNumber("total", counts.Total);
        json.WriteEndObject();
    }
}
