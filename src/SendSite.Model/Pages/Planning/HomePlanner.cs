using SendSite.Model.Delivery;

namespace SendSite.Model.Pages.Planning;

internal sealed class HomePlanner(PlanContext context)
{
    public IEnumerable<Page> Pages()
    {
        var model = context.Model;
        yield return new HomePage
        {
            Route = Route.Home,
            Title = model.Settings.Title,
            Summary = model.Settings.Tagline ?? context.Strings["home-summary"],
            Section = SiteSection.None,
            Reviewed = context.Newest([.. model.News.Select(item => item.Published), .. context.Milestones.All.SelectMany(entry => entry.State.Updates).Select(update => update.Published)]),
            OwnerRole = model.Settings.Owners.Help,
            Source = model.Settings.Source,
            Pathways = [.. model.Pathways.Select(pathway => context.Links.Pathway(pathway.Id)!)],
            YoungPeople = new YoungPeoplePlanner(context).Index,
            News = [.. VoicePlanner.News(model).Take(3)],
            Counts = new StatusCounts(model.Milestones),
            ChangesThisQuarter = MilestoneLogPlanner.ThisQuarter(context),
        };
        yield return new NotFoundPage
        {
            Route = Route.Of("/404.html"),
            Title = context.Strings["not-found-title"],
            Summary = context.Strings["not-found-text"],
            Section = SiteSection.None,
            Reviewed = model.Plan.Dated,
            OwnerRole = model.Settings.Owners.About,
            Source = model.Settings.Source,
        };
    }
}
