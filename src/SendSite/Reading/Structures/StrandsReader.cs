using System.Collections.Immutable;
using SendSite.Model.Maturity;
using SendSite.Model.Plan;
using SendSite.Reading.Fields;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Structures;

/// <summary>Reads the plan's building blocks, enablers and offers.</summary>
internal static class StrandsReader
{
    public static readonly Shape Keys = Shape.Of("id*, kind*, number, title*, level, today*, by-2029*, note");

    public static readonly Shape LevelKeys = Shape.Of("from*, to, words*, note");

    public static ImmutableArray<Strand> Read(YamlFields plan)
    {
        var ids = new UniqueIds();
        return [.. plan.Maps("strands", Keys).Select(strand => ReadStrand(strand, ids))];
    }

    private static Strand ReadStrand(YamlFields strand, UniqueIds ids) => new()
    {
        Id = strand.Id(ids),
        Kind = strand.Value("kind", Words.StrandKind.Read),
        Number = strand.ValueOrNull("number", NumberValue.Whole(1, 99)),
        Title = strand.Text("title"),
        Level = strand.Map("level", LevelKeys) is { } level ? ReadLevel(level) : null,
        Today = strand.Texts("today"),
        By2029 = strand.Texts("by-2029"),
        Note = strand.TextOrNull("note"),
        Source = strand.Span,
    };

    private static StrandLevel ReadLevel(YamlFields level)
    {
        var from = level.Value("from", Words.Level.Read);
        return new StrandLevel(new LevelRange(from, level.ValueOrNull("to", Words.Level.Read) ?? from), level.Text("words"), level.TextOrNull("note"));
    }
}
