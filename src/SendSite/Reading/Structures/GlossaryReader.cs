using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Structures;

/// <summary>Reads the words and abbreviations the area explains.</summary>
internal static class GlossaryReader
{
    public const string File = "data/glossary.yml";

    public static readonly Shape Top = Shape.Of("terms*");

    public static readonly Shape Keys = Shape.Of("id*, abbreviation, term*, plain*, aliases, expand, note");

    public static ImmutableArray<GlossaryTerm> Read(SourceLoader files)
    {
        var ids = new UniqueIds();
        return
        [
            .. (YamlFields.Load(files, File, Top)?.Maps("terms", Keys) ?? []).Select(term => new GlossaryTerm(
                term.Id(ids),
                term.TextOrNull("abbreviation"),
                term.Text("term"),
                term.Text("plain"),
                term.Texts("aliases"),
                term.ValueOrNull("expand", Words.YesNo.Read) ?? true,
                term.TextOrNull("note"),
                term.Span)),
        ];
    }
}
