using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SendSite.Model.Diagnostics;

namespace SendSite.Reporting;

/// <summary>Findings as SARIF 2.1.0 (OASIS), which code scanning shows beside the line of the source file.</summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonSerializerOptions Options = new(JsonReport.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static void Write(TextWriter output, CheckReport report)
    {
        var rules = report.Findings.Select(found => found.Rule).DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal).ToImmutableArray();
        var driver = new { Name = "SendSite", Rules = rules.Select(Described) };
        var results = report.Findings.Select(found => Result(found, rules.Select(rule => rule.Code).ToList().IndexOf(found.Rule.Code)));
        var run = new { Tool = new { Driver = driver }, ColumnKind = "utf16CodeUnits", Results = results };
        output.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object> { ["$schema"] = Schema, ["version"] = "2.1.0", ["runs"] = new[] { run } }, Options));
    }

    private static object Described(Rule rule) => new
    {
        Id = rule.Code,
        rule.Name,
        ShortDescription = new { Text = RuleTitle.Of(rule) },
        FullDescription = new { Text = rule.Why },
        DefaultConfiguration = new { Level = Level(rule.Severity) },
        Properties = new { Tags = rule.Criteria.Select(criterion => $"wcag:{criterion}").Concat(rule.Act.Select(act => $"act:{act}")) },
    };

    private static object Result(Diagnostic found, int rule) => new
    {
        RuleId = found.Rule.Code,
        RuleIndex = rule,
        Level = Level(found.Severity),
        Message = new { Text = $"{found.Message} {found.Hint}" },
        Locations = new[] { new { PhysicalLocation = Place(found.Span), LogicalLocations = Page(found) } },
        RelatedLocations = found.Related.IsEmpty ? null : found.Related.Select(span => new { PhysicalLocation = Place(span) }),
        PartialFingerprints = new Dictionary<string, string> { ["finding/v1"] = $"{found.Rule.Code}|{found.Page}|{found.Selector}|{QuotedText.Removed(found.Message)}" },
        Properties = new { Wcag = found.Criteria, found.Act, found.Component },
    };

    private static object Place(SourceSpan span) => new
    {
        ArtifactLocation = new { Uri = string.Join('/', span.File.Split('/').Select(Uri.EscapeDataString)) },
        Region = span.Line == 0 ? null : new { StartLine = span.Line, StartColumn = Math.Max(span.Column, 1) },
    };

    private static object[]? Page(Diagnostic found) =>
        found.Page is null ? null : [new { FullyQualifiedName = found.Selector is null ? found.Page : $"{found.Page} {found.Selector}", Kind = "element" }];

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
