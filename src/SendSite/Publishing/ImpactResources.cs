using System.Text.Json;
using SendSite.Model.Impact;
using SendSite.Model.OpenData;

namespace SendSite.Publishing;

/// <summary>What families said, places, money and risks in a year's summary.</summary>
internal static class ImpactResources
{
    public static void Write(Utf8JsonWriter json, ImpactSummary year)
    {
        json.WriteList("saidDid", year.Families, entry =>
        {
            json.WriteString("id", entry.Id);
            json.WriteDay("date", entry.Date);
            json.WriteString("said", entry.Said);
            json.WriteString("saidBy", entry.SaidBy);
            json.WriteString("promised", entry.Promised);
            json.WriteDay("due", entry.Due);
            json.WriteString("did", entry.Did);
            json.WriteDay("doneOn", entry.Done);
            json.WriteBoolean("overdue", entry.IsOverdue(year.Until));
            json.WriteBoolean("invented", entry.Invented);
        });
        json.WriteList("places", year.Places, place =>
        {
            json.WriteString("settingType", place.SettingType);
            json.WriteDay("countedOn", place.Opened?.Date);
            json.WriteFigure("plannedByThen", place.DueByThen?.Planned);
            json.WriteFigure("opened", place.Opened?.Opened);
            json.WriteFigure("plannedByYearEnd", place.YearEnd?.Planned);
            json.WriteBoolean("invented", place.Opened?.Invented == true);
        });
        json.WriteList("spend", year.Spend, line =>
        {
            json.WriteString("line", line.Line);
            json.WriteString("quarters", string.Join("; ", line.Reported));
            json.WriteAmount("plannedThousands", line.Planned);
            json.WriteAmount("spentThousands", line.Spent);
            json.WriteAmount("plannedYearThousands", line.PlannedYear);
        });
        json.WriteList("risks", year.Risks, risk =>
        {
            json.WriteString("id", risk.Risk.Id);
            json.WriteString("title", risk.Risk.Title);
            json.WriteString("before", DataWords.Of(risk.Before));
            json.WriteString("now", DataWords.Of(risk.Now));
            json.WriteString("movement", DataWords.Of(risk.Movement));
            json.WriteString("why", risk.Changes.IsEmpty ? null : risk.Changes[^1].Why);
            json.WriteBoolean("invented", risk.Changes.Any(change => change.Invented));
        });
    }
}
