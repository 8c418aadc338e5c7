using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Maturity;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Structures;

/// <summary>Reads the partnership's self-assessments, one file each, oldest first.</summary>
internal static class MaturityReader
{
    public const string Folder = "data/maturity";

    public static readonly Shape Top = Shape.Of("date*, version*, status*, context*, ratings*");

    public static readonly Shape RatingKeys = Shape.Of("pillar*, level*, assessed-on*, strengths*, gaps*, next*, note");

    public static ImmutableArray<MaturityAssessment> Read(SourceLoader files) =>
    [
        .. files.List(Folder)
            .Where(path => path.EndsWith(".yml", StringComparison.Ordinal))
            .Select(path => YamlFields.Load(files, path, Top))
            .OfType<YamlFields>()
            .Select(ReadAssessment),
    ];

    private static MaturityAssessment ReadAssessment(YamlFields assessment)
    {
        var pillars = new UniqueIds();
        return new MaturityAssessment(
            assessment.Date("date"),
            assessment.Text("version"),
            assessment.Text("status"),
            assessment.Texts("context"),
            [.. assessment.Maps("ratings", RatingKeys).Select(rating => ReadRating(rating, pillars))],
            assessment.Span);
    }

    private static PillarRating ReadRating(YamlFields rating, UniqueIds pillars)
    {
        var pillar = rating.Id(pillars, "pillar");
        return new PillarRating(
            new Reference(pillar, rating.Find("pillar")?.Span ?? rating.Span),
            rating.Levels("level"),
            rating.Date("assessed-on"),
            rating.Texts("strengths"),
            rating.Texts("gaps"),
            rating.Texts("next"),
            rating.TextOrNull("note"));
    }
}
