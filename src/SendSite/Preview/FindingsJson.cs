using System.Text.Json;
using SendSite.Model.Diagnostics;

namespace SendSite.Preview;

/// <summary>What the script on a page is told about the latest build: one line of JSON.</summary>
internal static class FindingsJson
{
    public static string Write(PreviewState state) => JsonSerializer.Serialize(new
    {
        version = state.Version,
        stale = state.IsStale,
        findings = state.Findings.Select(Describe),
    });

    private static object Describe(Diagnostic finding) => new
    {
        severity = finding.Severity.ToString().ToLowerInvariant(),
        code = finding.Rule.Code,
        file = finding.Span.File,
        place = finding.Span.ToString(),
        message = finding.Message,
        hint = finding.Hint,
        page = finding.Page,
        related = finding.Related.Select(span => span.ToString()),
    };
}
