using System.Text.Json;
using SendSite.Model.Impact;
using SendSite.Model.OpenData;

namespace SendSite.Publishing;

/// <summary>The measures of a year's summary, each with its path and its verdict.</summary>
internal static class ImpactMeasures
{
    public static void Write(Utf8JsonWriter json, ImpactSummary year) => json.WriteList("measures", year.Measures, entry =>
    {
        var workings = entry.Judgement.Workings;
        json.WriteString("id", entry.Measure.Id);
        json.WriteString("title", entry.Measure.Title);
        json.WriteString("unit", DataWords.Of(entry.Measure.Unit));
        json.WriteString("promise", entry.Measure.Promise.Words);
        json.WriteFigure("start", entry.BaselineValue);
        json.WriteString("period", entry.Latest?.Period.Text);
        json.WriteFigure("latest", entry.Latest?.Value);
        json.WriteAmount("expected", workings?.Expected);
        json.WriteAmount("target", workings?.Target);
        json.WriteString("verdict", DataWords.Of(entry.Judgement.Verdict));
        json.WriteBoolean("invented", entry.Series.Any(figure => figure.Invented));
    });
}
