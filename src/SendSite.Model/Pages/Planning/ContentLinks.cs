using System.Collections.Immutable;
using SendSite.Model.Content;

namespace SendSite.Model.Pages.Planning;

/// <summary>The address and name of everything that has a page, by id.</summary>
internal sealed class ContentLinks
{
    private readonly Dictionary<string, PageReference> _measures;
    private readonly Dictionary<string, PageReference> _pathways;
    private readonly Dictionary<string, PageReference> _services;
    private readonly Dictionary<string, PageReference> _strands;
    private readonly Dictionary<string, PageReference> _workspaces;

    public ContentLinks(SiteModel model)
    {
        _measures = Index(model.Measures, "/progress/measures/", entry => entry.Measure.Id, entry => entry.Measure.Title, _ => null);
        _pathways = Index(model.Pathways, "/help/pathways/", entry => entry.Id, entry => entry.Title, entry => entry.Summary);
        _services = Index(model.Services, "/help/services/", entry => entry.Id, entry => entry.Title, entry => entry.Summary);
        _strands = Index(model.Plan.Strands, "/progress/roadmap/", entry => entry.Id, entry => entry.Title, _ => null);
        _workspaces = Index(model.Workspaces, "/progress/workspaces/", entry => entry.Workspace.Id, entry => entry.Workspace.Title, _ => null);
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
        Func<T, string> title,
        Func<T, string?> summary) =>
        entries.ToDictionary(id, entry => new PageReference(Route.Of($"{folder}{id(entry)}/"), title(entry), summary(entry)), StringComparer.Ordinal);
}
