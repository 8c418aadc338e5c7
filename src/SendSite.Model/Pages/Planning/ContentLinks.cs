using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Languages;

namespace SendSite.Model.Pages.Planning;

/// <summary>The address and name of everything that has a page, by id.</summary>
internal sealed class ContentLinks
{
    private readonly Dictionary<string, PageReference> _measures;
    private readonly Dictionary<string, PageReference> _pathways;
    private readonly Dictionary<string, PageReference> _services;
    private readonly Dictionary<string, PageReference> _strands;
    private readonly Dictionary<string, PageReference> _workspaces;

    /// <param name="language">Links lead to pages in this language where there are; absent for the site's own.</param>
    public ContentLinks(SiteModel model, Language? language)
    {
        _measures = Index(model.Measures, "/progress/measures/", entry => entry.Measure.Id, entry => entry.Measure.Title);
        _pathways = Index(model.Pathways.Select(pathway => pathway.In(language)));
        _services = Index(model.Services.Select(service => service.In(language)));
        _strands = Index(model.Plan.Strands, "/progress/roadmap/", entry => entry.Id, entry => entry.Title);
        _workspaces = Index(model.Workspaces, "/progress/workspaces/", entry => entry.Workspace.Id, entry => entry.Workspace.Title);
    }

    public PageReference? Measure(string id) => _measures.GetValueOrDefault(id);

    public PageReference? Pathway(string id) => _pathways.GetValueOrDefault(id);

    /// <summary>A service's page; absent while the service is not visible.</summary>
    public PageReference? Service(string id) => _services.GetValueOrDefault(id);

    public PageReference? Strand(string id) => _strands.GetValueOrDefault(id);

    public PageReference? Workspace(string id) => _workspaces.GetValueOrDefault(id);

    public ImmutableArray<PageReference> Strands(IEnumerable<Reference> references) =>
        [.. references.Select(reference => Strand(reference.Id)).OfType<PageReference>()];

    private static Dictionary<string, PageReference> Index<T>(
        IEnumerable<T> entries,
        string folder,
        Func<T, string> id,
        Func<T, string> title) =>
        entries.ToDictionary(id, entry => new PageReference(Route.Of($"{folder}{id(entry)}/"), title(entry)), StringComparer.Ordinal);

    private static Dictionary<string, PageReference> Index(IEnumerable<ContentPage> pages) => pages.ToDictionary(
        page => page.Id,
        page => new PageReference(PageAddresses.Of(page), page.Title, page.Summary) { Language = page.Translation?.Language },
        StringComparer.Ordinal);
}
