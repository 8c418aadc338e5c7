using System.Collections.Immutable;
using SendSite.Model.Wording;

namespace SendSite.Model.Pages.Planning;

/// <summary>Decides every page of the site and what it says. The theme only sets it in HTML.</summary>
public sealed class SitePlanner
{
    private readonly PlanContext _context;

    public SitePlanner(SiteModel model, InterfaceStrings strings) => _context = new PlanContext(model, strings);

    public SitePlan Plan()
    {
        ImmutableArray<Page> pages =
        [
            .. new HomePlanner(_context).Pages(),
            .. new HelpPlanner(_context).Pages(),
            .. new ServiceDirectoryPlanner(_context).Pages(),
            .. new ProgressPlanner(_context).Pages(),
            .. new MeasuresPlanner(_context).Pages(),
            .. new PlanPagesPlanner(_context).Pages(),
            .. new MaturityPlanner(_context).Pages(),
            .. new ImpactPlanner(_context).Pages(),
            .. new ThemesPlanner(_context).Pages(),
            .. new VoicePlanner(_context).Pages(),
            .. new AboutPlanner(_context).Pages(),
        ];
        ImmutableArray<Page> all = [.. pages, .. new AboutPlanner(_context).Reported()];
        all = [.. all, new SearchPlanner(_context).Page()];
        all = [.. all, new SiteMapPlanner(_context).SiteMap(all)];
        var placed = new BreadcrumbTrail(all);
        var evidence = new EvidenceTitles(all);
        return new SitePlan(
            [.. all.Where(page => page is not ReportedPage).Select(placed.Place).Select(evidence.Name).OrderBy(page => page.Route)],
            [.. all.OfType<ReportedPage>().Select(placed.Place).Cast<ReportedPage>()],
            new EmbedPlanner(_context).Catalogue());
    }
}
