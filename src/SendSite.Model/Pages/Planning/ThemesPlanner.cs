using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Delivery;
using SendSite.Model.Themes;

namespace SendSite.Model.Pages.Planning;

/// <summary>A list of the themes, and a summary of each.</summary>
internal sealed class ThemesPlanner(PlanContext context)
{
    public const string Root = "/progress/themes/";

    public IEnumerable<Page> Pages()
    {
        var themes = context.Model.Themes;
        if (themes.IsEmpty)
        {
            yield break;
        }

        yield return new ThemeListPage
        {
            Route = Route.Of(Root),
            Title = context.Strings["themes-title"],
            Summary = context.Strings["themes-summary"],
            Section = SiteSection.Progress,
            Reviewed = context.Model.AsOf,
            OwnerRole = context.Model.Settings.Owners.Progress,
            Source = PlanContext.DataFile("themes.yml"),
            Themes = [.. themes.Select(theme => new PageReference(Address(theme), theme.Title, theme.Summary))],
        };
        foreach (var theme in themes)
        {
            yield return Page(theme);
        }
    }

    private static Route Address(PlanTheme theme) => Route.Of($"{Root}{theme.Id}/");

    private ThemePage Page(PlanTheme theme)
    {
        var model = context.Model;
        var measures = context.Measures(theme.Measures).ToImmutableArray();
        var milestones = Named(context.Milestones.All, theme.Milestones, entry => entry.State.Milestone.Id);
        var said = Named(model.SaidDid, theme.SaidDid, entry => entry.Id);
        return new ThemePage
        {
            Route = Address(theme),
            Title = theme.Title,
            Summary = theme.Summary,
            Section = SiteSection.Progress,
            Reviewed = context.Newest(
            [
                .. measures.SelectMany(entry => entry.Series).Select(figure => figure.Published),
                .. milestones.SelectMany(entry => entry.State.Updates).Select(update => update.Published),
                .. said.Select(entry => entry.Published),
            ]),
            OwnerRole = model.Settings.Owners.Progress,
            Invented = measures.Any(entry => entry.Series.Any(figure => figure.Invented))
                || milestones.Any(entry => entry.State.Updates.Any(update => update.Invented))
                || said.Any(entry => entry.Invented),
            Source = theme.Source,
            CopyName = $"theme-{theme.Id}",
            Theme = theme,
            Measures = [.. measures.Select(context.Summary)],
            Verdicts = MeasuresPlanner.Count(measures),
            Milestones = milestones,
            Counts = new StatusCounts(milestones.Select(entry => entry.State)),
            Actions = Named(model.Roadmap, theme.Actions, action => action.Id),
            Risks = Named(model.Risks, theme.Risks, history => history.Risk.Id),
            SaidDid = said,
            Help = [.. theme.Pathways.Select(reference => context.Links.Pathway(reference.Id)).Concat(theme.Services.Select(reference => context.Links.Service(reference.Id))).OfType<PageReference>()],
            AsOf = model.AsOf,
        };
    }

    /// <summary>The things a theme names, in their own order; one that is not public yet is left out.</summary>
    private static ImmutableArray<T> Named<T>(IEnumerable<T> all, ImmutableArray<Reference> references, Func<T, string> id)
    {
        var wanted = references.Select(reference => reference.Id).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(entry => wanted.Contains(id(entry)))];
    }
}
