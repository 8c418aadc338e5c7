using System.Text.Json;
using SendSite.Model.Impact;
using SendSite.Model.Maturity;
using SendSite.Model.OpenData;

namespace SendSite.Publishing;

/// <summary>Maturity and what comes next in a year's summary.</summary>
internal static class ImpactOutlook
{
    public static void Write(Utf8JsonWriter json, ImpactSummary year)
    {
        json.WriteStartObject("maturity");
        json.WriteDay("assessed", year.Maturity?.Latest.Date);
        json.WriteDay("before", year.Maturity?.Earlier?.Date);
        json.WriteList("pillars", year.Maturity?.Pillars ?? [], pillar =>
        {
            json.WriteString("id", pillar.Pillar.Id);
            json.WriteString("before", Level(pillar.Before));
            json.WriteString("now", Level(pillar.Now));
            json.WriteString("movement", pillar.Movement is { } movement ? DataWords.Of(movement) : null);
        });
        json.WriteEndObject();
        json.WriteStartObject("next");
        json.WriteString("planYear", year.Next.Year.ToString());
        json.WriteList("milestones", year.Next.Due, state =>
        {
            json.WriteString("id", state.Milestone.Id);
            json.WriteString("due", state.Due.ToString());
        });
        json.WriteList("actions", year.Next.Actions.SelectMany(entry => entry.Actions), action =>
        {
            json.WriteString("id", action.Id);
            json.WriteString("strand", action.Strand.Id);
            json.WriteString("action", action.Action);
        });
        json.WriteEndObject();
    }

    private static string? Level(LevelRange? level) => level is { } known ? DataWords.Of(known) : null;
}
