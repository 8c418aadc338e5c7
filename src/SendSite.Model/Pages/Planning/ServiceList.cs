using System.Collections.Immutable;

namespace SendSite.Model.Pages.Planning;

/// <summary>A list of services that has an address of its own.</summary>
/// <param name="Chosen">In the order of the facets; empty for the list of all.</param>
internal sealed record ServiceList(ImmutableArray<FacetChoice> Chosen, ServiceSet Services)
{
    public const string Root = "/help/services/";

    public string Address => AddressOf(Chosen);

    public static string AddressOf(IEnumerable<FacetChoice> chosen) =>
        Root + string.Concat(chosen.Select(choice => $"{choice.Facet.Folder}/{choice.Term.Id}/"));
}
