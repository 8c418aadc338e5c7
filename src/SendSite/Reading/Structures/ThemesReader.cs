using System.Collections.Immutable;
using SendSite.Model.Themes;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Structures;

/// <summary>Reads the themes that have a summary of their own.</summary>
internal static class ThemesReader
{
    public const string File = "data/themes.yml";

    public static readonly Shape Top = Shape.Of("themes*");

    public static readonly Shape Keys = Shape.Of("id*, title*, summary*, about*, measures, milestones, actions, risks, services, pathways, said-did, note");

    public static ImmutableArray<PlanTheme> Read(SourceLoader files)
    {
        var ids = new UniqueIds();
        return
        [
            .. (YamlFields.Load(files, File, Top)?.Maps("themes", Keys) ?? []).Select(theme => new PlanTheme(
                theme.Id(ids),
                theme.Text("title"),
                theme.Text("summary"),
                theme.Texts("about"),
                theme.References("measures"),
                theme.References("milestones"),
                theme.References("actions"),
                theme.References("risks"),
                theme.References("services"),
                theme.References("pathways"),
                theme.References("said-did"),
                theme.TextOrNull("note"),
                theme.Span)),
        ];
    }
}
