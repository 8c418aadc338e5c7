using System.Collections.Immutable;
using SendSite.Model.Delivery;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Structures;

/// <summary>Reads the Year 1 workstreams.</summary>
internal static class WorkspacesReader
{
    public const string File = "data/workspaces.yml";

    public static readonly Shape Top = Shape.Of("workspaces*");

    public static readonly Shape Keys = Shape.Of("id*, number*, title*, outcome*, success*, owner-roles*, strands*, goals*, note");

    public static ImmutableArray<Workspace> Read(SourceLoader files)
    {
        var ids = new UniqueIds();
        return
        [
            .. (YamlFields.Load(files, File, Top)?.Maps("workspaces", Keys) ?? []).Select(workspace => new Workspace
            {
                Id = workspace.Id(ids),
                Number = workspace.Value("number", NumberValue.Whole(1, 99)),
                Title = workspace.Text("title"),
                Outcome = workspace.Text("outcome"),
                Success = workspace.Text("success"),
                OwnerRoles = workspace.Texts("owner-roles"),
                Strands = workspace.References("strands"),
                Goals = workspace.References("goals"),
                Note = workspace.TextOrNull("note"),
                Source = workspace.Span,
            }),
        ];
    }
}
