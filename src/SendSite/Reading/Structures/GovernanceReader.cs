using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Plan;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Structures;

/// <summary>Reads the boards that govern the plan.</summary>
internal static class GovernanceReader
{
    public const string File = "data/governance.yml";

    public static readonly Shape Top = Shape.Of("boards*");

    public static readonly Shape Keys = Shape.Of(
        "id*, title*, purpose*, chair*, members*, cadence*, decides*, escalates-to*, workspace, note");

    public static ImmutableArray<Board> Read(SourceLoader files)
    {
        var ids = new UniqueIds();
        return
        [
            .. (YamlFields.Load(files, File, Top)?.Maps("boards", Keys) ?? []).Select(board => new Board
            {
                Id = board.Id(ids),
                Title = board.Text("title"),
                Purpose = board.Text("purpose"),
                Chair = board.Text("chair"),
                Members = board.Texts("members"),
                Cadence = board.Text("cadence"),
                Decides = board.Text("decides"),
                EscalatesTo = ReadBoardOrWords(board),
                Workspace = board.ReferenceOrNull("workspace"),
                Note = board.TextOrNull("note"),
                Source = board.Span,
            }),
        ];
    }

    /// <summary>Words for a body outside the plan are kept as they are.</summary>
    private static Reference ReadBoardOrWords(YamlFields board) =>
        board.Find("escalates-to") is { } field ? new Reference(field.Text, field.Span) : new Reference("", board.Span);
}
