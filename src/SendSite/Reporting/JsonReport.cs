using System.Text.Encodings.Web;
using System.Text.Json;
using SendSite.Model.Diagnostics;

namespace SendSite.Reporting;

/// <summary>
/// Findings as JSON: <c>pages</c>, how many were checked, <c>coverage</c>, which of them in a browser and why, and <c>findings</c> in the order they are printed. A finding's
/// <c>page</c> is a path relative to the checked folder, empty where it is about no page; <c>source</c> is the place to mend.
/// </summary>
internal static class JsonReport
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter output, CheckReport report) =>
        output.WriteLine(JsonSerializer.Serialize(new { report.Pages, report.BrowserPages, report.Coverage, Findings = report.Findings.Select(Entry) }, Options));

    private static object Entry(Diagnostic found) => new
    {
        Page = PageFile.Of(found),
        found.Rule.Code,
        Rule = found.Rule.Name,
        Severity = found.Severity.ToString().ToLowerInvariant(),
        Wcag = found.Criteria,
        found.Act,
        Selector = found.Selector ?? "",
        found.Message,
        found.Hint,
        Source = found.Span.ToString(),
        Component = found.Component ?? "",
    };
}
