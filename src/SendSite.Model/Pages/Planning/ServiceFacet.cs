using System.Collections.Immutable;
using SendSite.Model.Content;

namespace SendSite.Model.Pages.Planning;

/// <summary>One way to narrow the directory.</summary>
/// <param name="Folder">Its part of the address, and its name in the address bar of the script's own choices.</param>
/// <param name="Heading">A key of the interface's strings.</param>
/// <param name="Has">Whether a service is on the list for a term. What nobody has told is no.</param>
public sealed record ServiceFacet(string Folder, string Heading, ImmutableArray<FacetTerm> Terms, Func<Service, FacetTerm, bool> Has)
{
    /// <summary>Whether its lists may be narrowed by another facet's: who, what, where, when and cost, not how a service works.</summary>
    public bool Combines { get; init; } = true;
}
