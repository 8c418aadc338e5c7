using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Reporting;

/// <summary>
/// Findings as JSON: <c>pages</c>, how many were checked, and <c>findings</c> in the order they are printed. A finding's
/// <c>page</c> is a path relative to the checked folder, empty where it is about no page.
/// </summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter output, int pages, ImmutableArray<Diagnostic> findings) =>
        output.WriteLine(JsonSerializer.Serialize(new { pages, findings = findings.Select(Entry) }, Options));

    private static object Entry(Diagnostic found) => new
    {
        page = found.Page is { } page ? FileOf(page) : "",
        code = found.Rule.Code,
        rule = found.Rule.Name,
        severity = found.Severity.ToString().ToLowerInvariant(),
        wcag = found.Criteria,
        act = found.Act,
        selector = found.Selector ?? "",
        message = found.Message,
        hint = found.Hint,
        source = found.Span.ToString(),
    };

    private static string FileOf(string address) => Route.OfFile(address[1..]).FilePath;
}
