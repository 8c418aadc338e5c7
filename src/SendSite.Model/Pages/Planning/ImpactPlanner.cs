using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Impact;
using SendSite.Model.OpenData;

namespace SendSite.Model.Pages.Planning;

/// <summary>The annual impact summaries: a list of years, and for each year the whole summary and the family version.</summary>
internal sealed class ImpactPlanner(PlanContext context)
{
    public const string Root = "/progress/impact/";

    private readonly Dictionary<string, MilestoneSummary> _places = context.Milestones.All.ToDictionary(entry => entry.State.Milestone.Id, StringComparer.Ordinal);

    public IEnumerable<Page> Pages()
    {
        ImmutableArray<ImpactSummary> years = [.. ImpactYears.Of(context.Model).Select(year => new ImpactGathering(context.Model, year).Gather())];
        yield return new ImpactListPage
        {
            Route = Route.Of(Root),
            Title = context.Strings["impact-title"],
            Summary = context.Strings["impact-summary"],
            Section = SiteSection.Progress,
            Reviewed = context.Model.AsOf,
            OwnerRole = context.Model.Settings.Owners.Progress,
            Invented = years.Any(year => year.Invented),
            Source = PlanContext.DataFile("plan.yml"),
            Years = [.. years.Select(year => (Link(year), FamilyLink(year), year))],
            Themes = context.Model.Themes.IsEmpty ? null : context.Link(ThemesPlanner.Root, "themes"),
        };
        foreach (var year in years)
        {
            yield return Year(year);
            yield return Family(year);
        }
    }

    private PageReference Link(ImpactSummary year) =>
        new(Route.Of($"{Root}{year.Year}/"), context.Strings.Format(year.SoFar ? "impact-so-far-title" : "impact-year-title", year.Year.Months), context.Strings["impact-year-summary"]);

    private PageReference FamilyLink(ImpactSummary year) =>
        new(Route.Of($"{Root}{year.Year}/family/"), context.Strings.Format(year.SoFar ? "impact-family-so-far-title" : "impact-family-title", year.Year.Months), context.Strings["impact-family-summary"]);

    private ImpactPage Year(ImpactSummary year)
    {
        var link = Link(year);
        return new ImpactPage
        {
            Route = link.Route,
            Title = link.Title,
            Summary = link.Summary!,
            Section = SiteSection.Progress,
            Reviewed = year.Until,
            OwnerRole = context.Model.Settings.Owners.Progress,
            Invented = year.Invented,
            Source = Source(year),
            Passages = Passages(year, family: false),
            CopyName = $"impact-{year.Year}",
            Year = year,
            Family = FamilyLink(year),
            Statements =
            [
                .. context.Model.Statements
                    .Select(statement => (statement, year.Measures.Where(entry => entry.Measure.Statement.Id == statement.Id).Select(context.Summary).ToImmutableArray()))
                    .Where(entry => !entry.Item2.IsEmpty),
            ],
            Workspaces =
            [
                .. context.Model.Workspaces
                    .Select(entry => (
                        context.Links.Workspace(entry.Workspace.Id)!,
                        year.Milestones.Where(milestone => milestone.State.Milestone.Workspace.Id == entry.Workspace.Id).Select(Placed).ToImmutableArray()))
                    .Where(entry => !entry.Item2.IsEmpty),
            ],
            Due = [.. year.Next.Due.Select(state => _places[state.Milestone.Id] with { State = state })],
            Data = Data(year),
        };
    }

    private FamilyImpactPage Family(ImpactSummary year)
    {
        var link = FamilyLink(year);
        return new FamilyImpactPage
        {
            Route = link.Route,
            Title = link.Title,
            Summary = link.Summary!,
            Section = SiteSection.Progress,
            Reviewed = year.Until,
            OwnerRole = context.Model.Settings.Owners.Voice,
            Invented = year.Invented,
            Source = Source(year),
            Passages = Passages(year, family: true),
            CopyName = $"impact-{year.Year}-for-families",
            MostSheets = 2,
            Year = year,
            Done = [.. year.Families.Where(entry => entry.Done is not null).OrderByDescending(entry => entry.Done).ThenBy(entry => entry.Id, StringComparer.Ordinal).Take(FamilyVersion.MostDone)],
            Late = [.. year.Families.Where(entry => entry.IsOverdue(year.Until)).OrderBy(entry => entry.Due).ThenBy(entry => entry.Id, StringComparer.Ordinal).Take(FamilyVersion.MostLate)],
            Slipped = [.. FamilyVersion.Furthest(year).Select(Placed)],
            Coming = [.. FamilyVersion.Soonest(year).Select(Placed)],
            Full = Link(year),
        };
    }

    /// <summary>A promise that workspaces share is listed once for each: their names tell the links apart.</summary>
    private YearMilestone Placed(PromisedMilestone entry)
    {
        var place = _places[entry.State.Milestone.Id];
        var isShared = context.Milestones.All.Count(other => other.State.Milestone.Title == entry.State.Milestone.Title) > 1;
        return new YearMilestone(entry, isShared ? place.Page with { Title = $"{place.Page.Title} ({place.Workspace.Title})" } : place.Page, place.Workspace);
    }

    private static ImmutableDictionary<string, MarkdownText> Passages(ImpactSummary year, bool family) => year.Commentaries
        .Where(words => words.Section == CommentarySection.Family == family)
        .ToImmutableDictionary(words => words.Section.ToString(), words => words.Body, StringComparer.Ordinal);

    private static SourceSpan Source(ImpactSummary year) =>
        year.Commentaries.IsEmpty ? PlanContext.DataFile("plan.yml") : SourceSpan.Whole($"input/impact/{year.Year}");

    private ImmutableArray<DataReference> Data(ImpactSummary year) =>
    [
        new DataReference($"/data/impact-{year.Year}.json", context.Strings.Format("impact-data", year.Year.Months), "JSON"),
        .. ImpactTables.Of(context.Model).Select(table => new DataReference(table.Path, table.Title, "CSV")),
    ];
}
