using System.Collections.Immutable;
using SendSite.Model.Voice;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Structures;

/// <summary>Reads each year's comments on the Local Offer, oldest first.</summary>
internal static class CommentsReader
{
    public const string Folder = "data/comments";

    public static readonly Shape Top = Shape.Of("year*, from, to, published*, invented, comments*");

    public static readonly Shape Keys = Shape.Of("id*, about*, comment*, response*, action*, owner-role*");

    public static ImmutableArray<CommentYear> Read(SourceLoader files) =>
    [
        .. files.List(Folder)
            .Where(path => path.EndsWith(".yml", StringComparison.Ordinal))
            .Select(path => YamlFields.Load(files, path, Top))
            .OfType<YamlFields>()
            .Select(ReadYear),
    ];

    private static CommentYear ReadYear(YamlFields year)
    {
        var ids = new UniqueIds();
        var planYear = year.Value("year", TimeValue.PlanYear);
        var isKnown = planYear != default;
        return new CommentYear(
            isKnown ? planYear.ToString() : "",
            year.DateOrNull("from") ?? (isKnown ? planYear.Start : default),
            year.DateOrNull("to") ?? (isKnown ? planYear.End : default),
            year.Date("published"),
            year.Invented(),
            [.. year.Maps("comments", Keys).Select(comment => ReadComment(comment, ids))],
            year.Span);
    }

    private static Comment ReadComment(YamlFields comment, UniqueIds ids) => new(
        comment.Id(ids),
        comment.Text("about"),
        comment.Text("comment"),
        comment.Text("response"),
        comment.Text("action"),
        comment.Text("owner-role"));
}
