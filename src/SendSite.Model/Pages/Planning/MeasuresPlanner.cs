using System.Collections.Immutable;
using SendSite.Model.Measures;
using SendSite.Model.OpenData.Official;

namespace SendSite.Model.Pages.Planning;

/// <summary>The list of measures and a page for each.</summary>
internal sealed class MeasuresPlanner(PlanContext context)
{
    private readonly ILookup<string, OfficialTable> _official = OfficialTables.From(context.Model).ToLookup(table => table.Measure, StringComparer.Ordinal);

    public static ImmutableArray<(Verdict Verdict, int Count)> Count(IEnumerable<MeasureProgress> measures) =>
        Count(measures.Select(entry => entry.Judgement.Verdict));

    /// <summary>Every verdict with how many have it, zero included.</summary>
    public static ImmutableArray<(Verdict Verdict, int Count)> Count(IEnumerable<Verdict> verdicts)
    {
        var found = verdicts.CountBy(verdict => verdict).ToDictionary();
        return [.. Enum.GetValues<Verdict>().Select(verdict => (verdict, found.GetValueOrDefault(verdict)))];
    }

    public IEnumerable<Page> Pages()
    {
        yield return List();
        foreach (var progress in context.Model.Measures)
        {
            yield return Measure(progress);
        }
    }

    private MeasureListPage List() => new()
    {
        Route = Route.Of("/progress/measures/"),
        Title = context.Strings["measures-title"],
        Summary = context.Strings["measures-summary"],
        Section = SiteSection.Progress,
        Reviewed = context.Newest(context.Model.Measures.SelectMany(entry => entry.Series).Select(figure => figure.Published)),
        OwnerRole = context.Model.Settings.Owners.Progress,
        Invented = context.Model.Measures.Any(IsInvented),
        Source = PlanContext.DataFile("measures.yml"),
        Statements =
        [
            .. context.Model.Statements.Select(statement => (
                statement,
                context.Model.Measures.Where(entry => entry.Measure.Statement.Id == statement.Id).Select(context.Summary).ToImmutableArray())),
        ],
        Verdicts = Count(context.Model.Measures),
        Data = Tables(),
    };

    private MeasurePage Measure(MeasureProgress progress)
    {
        var measure = progress.Measure;
        return new MeasurePage
        {
            Route = context.Links.Measure(measure.Id)!.Route,
            Title = measure.Title,
            Summary = measure.Promise.Words,
            Section = SiteSection.Progress,
            Reviewed = context.Newest([.. progress.Series.Select(figure => figure.Published), .. progress.Breakdowns.Select(figure => figure.Published)]),
            OwnerRole = measure.OwnerRole,
            Invented = IsInvented(progress),
            Source = measure.Source,
            Progress = progress,
            Statement = context.Model.Statements.First(statement => statement.Id == measure.Statement.Id),
            Goals = context.Goals(measure.Goals),
            Strands = context.Links.Strands(measure.Strands),
            Data = [.. Tables(), .. Official(measure)],
        };
    }

    private static bool IsInvented(MeasureProgress progress) =>
        progress.Series.Any(figure => figure.Invented) || progress.Breakdowns.Any(figure => figure.Invented);

    private IEnumerable<TableReference> Official(Measure measure) => _official[measure.Id]
        .SelectMany(table => new[]
        {
            new TableReference(table.Path, context.Strings.Format("table-official", table.NameIn(context.Strings))),
            new TableReference(table.MetadataPath, context.Strings.Format("table-official-metadata", table.NameIn(context.Strings))),
        });

    private ImmutableArray<TableReference> Tables() =>
        [PlanContext.Table("measures", context.Strings["table-measures"]), PlanContext.Table("observations", context.Strings["table-observations"])];
}
