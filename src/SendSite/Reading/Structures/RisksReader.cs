using System.Collections.Immutable;
using SendSite.Model.Plan;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Structures;

/// <summary>Reads the plan's risks.</summary>
internal static class RisksReader
{
    public const string File = "data/risks.yml";

    public static readonly Shape Top = Shape.Of("risks*");

    public static readonly Shape Keys = Shape.Of(
        "id*, title*, description*, impact*, likelihood*, rating*, residual*, mitigations*, strands, workspaces, note");

    public static ImmutableArray<Risk> Read(SourceLoader files)
    {
        var ids = new UniqueIds();
        return
        [
            .. (YamlFields.Load(files, File, Top)?.Maps("risks", Keys) ?? []).Select(risk => new Risk
            {
                Id = risk.Id(ids),
                Title = risk.Text("title"),
                Description = risk.Text("description"),
                Impact = risk.Value("impact", Words.Degree.Read),
                Likelihood = risk.Value("likelihood", Words.Degree.Read),
                Rating = risk.Ratings("rating"),
                Residual = risk.Ratings("residual"),
                Mitigations = risk.Texts("mitigations"),
                Strands = risk.References("strands"),
                Workspaces = risk.References("workspaces"),
                Note = risk.TextOrNull("note"),
                Source = risk.Span,
            }),
        ];
    }
}
