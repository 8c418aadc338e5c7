using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Languages;
using SendSite.Model.Wording;

namespace SendSite.Model.Pages.Planning;

/// <summary>The pages in one language besides the site's own: its start page and every page that has been translated into it.</summary>
internal sealed class LanguagePlanner(SiteModel model, InterfaceStrings strings)
{
    private readonly PlanContext _context = new(model, strings, strings.Language);

    public string Code => strings.Language.Code;

    /// <summary>What shortcodes in the language's prose can show.</summary>
    public EmbedCatalogue Embeds() => new EmbedPlanner(_context).Catalogue();

    public IEnumerable<Page> Pages()
    {
        var translated = Translated().OrderBy(page => page.Route).ToImmutableArray();
        return [Start(translated), .. translated];
    }

    private IEnumerable<Page> Translated()
    {
        var help = new HelpPlanner(_context);
        var services = new ServiceDirectoryPlanner(_context);
        return
        [
            .. Twins(model.Pathways).Select(help.Page),
            .. Twins(model.Services).Select(services.Page),
            .. Twins(model.News).Select(VoicePlanner.Page),
            .. Twins(model.StandingPages).Select(StandingPagePlanner.Page),
        ];
    }

    private IEnumerable<T> Twins<T>(IEnumerable<T> pages)
        where T : ContentPage => pages.SelectMany(page => page.Translations).OfType<T>().Where(twin => twin.Translation?.Language == strings.Language);

    private LanguageStartPage Start(ImmutableArray<Page> pages) => new()
    {
        Route = LanguageRoutes.Start(strings.Language),
        Language = strings.Language,
        Title = strings["language-start-title"],
        Summary = strings["language-start-summary"],
        Section = SiteSection.None,
        Reviewed = _context.Newest(pages.Select(page => page.Reviewed)),
        OwnerRole = model.Settings.Owners.Help,
        Source = model.Settings.Source,
        Pages = [.. pages.Select(page => new PageReference(page.Route, page.Title, page.Summary) { Language = strings.Language })],
    };
}
