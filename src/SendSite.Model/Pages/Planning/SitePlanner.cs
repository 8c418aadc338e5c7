using System.Collections.Immutable;
using SendSite.Model.Wording;

namespace SendSite.Model.Pages.Planning;

/// <summary>Decides every page of the site and what it says. The theme only sets it in HTML.</summary>
public sealed class SitePlanner
{
    private readonly PlanContext _context;
    private readonly ImmutableArray<LanguagePlanner> _languages;

    /// <param name="model">The site.</param>
    /// <param name="strings">The interface's words in the site's own language.</param>
    /// <param name="others">The same in every other language that pages are in.</param>
    public SitePlanner(SiteModel model, InterfaceStrings strings, params ImmutableArray<InterfaceStrings> others)
    {
        _context = new PlanContext(model, strings);
        _languages = [.. others.Select(other => new LanguagePlanner(model, other))];
    }

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
            .. _languages.SelectMany(language => language.Pages()),
        ];
        var all = new EasyReadPlanner(_context).Add([.. pages, .. new AboutPlanner(_context).Reported(), new SearchPlanner(_context).Page()]);
        all = [.. all, new SiteMapPlanner(_context).SiteMap(all)];
        var placed = new BreadcrumbTrail(all);
        var evidence = new EvidenceTitles(all);
        var editions = new LanguageEditions(all);
        return new SitePlan(
            [.. all.Where(page => page is not ReportedPage).Select(placed.Place).Select(evidence.Name).Select(editions.Link).OrderBy(page => page.Route)],
            [.. all.OfType<ReportedPage>().Select(placed.Place).Cast<ReportedPage>()],
            new EmbedPlanner(_context).Catalogue())
        {
            LanguageEmbeds = _languages.ToImmutableDictionary(language => language.Code, language => language.Embeds(), StringComparer.Ordinal),
        };
    }
}
