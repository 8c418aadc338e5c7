using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Plan;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Structures;

/// <summary>Reads where the site shows that each national core minimum requirement is met.</summary>
internal static class RequirementsReader
{
    public const string File = "data/requirements.yml";

    public static readonly Shape Top = Shape.Of("requirements*");

    public static readonly Shape Keys = Shape.Of("requirement*, met-by*, gap, note");

    public static readonly Shape EvidenceKeys = Shape.Of("page*, how*");

    public static ImmutableArray<RequirementAnswer> Read(SourceLoader files)
    {
        var ids = new UniqueIds();
        return [.. (YamlFields.Load(files, File, Top)?.Maps("requirements", Keys) ?? []).Select(answer => ReadAnswer(answer, ids))];
    }

    private static RequirementAnswer ReadAnswer(YamlFields answer, UniqueIds ids)
    {
        var id = answer.Id(ids, "requirement");
        return new RequirementAnswer(
            new Reference(id, answer.Find("requirement")?.Span ?? answer.Span),
            [.. answer.Maps("met-by", EvidenceKeys).Select(ReadEvidence)],
            answer.TextOrNull("gap"),
            answer.TextOrNull("note"),
            answer.Span);
    }

    internal static Evidence ReadEvidence(YamlFields evidence) => new(
        new Reference(evidence.TextOrNull("page", AddressValue.Page) ?? "", evidence.Find("page")?.Span ?? evidence.Span),
        evidence.Text("how"));
}
