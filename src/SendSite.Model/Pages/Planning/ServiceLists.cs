using System.Collections.Immutable;
using SendSite.Model.Content;

namespace SendSite.Model.Pages.Planning;

/// <summary>
/// Which lists of services have pages, so that nobody needs a script to narrow the directory. Each choice somebody is on has
/// one. Two choices of different facets that combine have one together where that is useful: each of the two lists alone is
/// longer than <see cref="ShortList"/> (a shorter one is quicker to read than to choose from), and together they leave at
/// least two services and at most two thirds of the shorter list (more would spare nobody any reading). Three choices never
/// have one, so the number of pages stays below the square of the terms.
/// </summary>
internal sealed class ServiceLists
{
    /// <summary>Services that fit on two or three screens of a phone.</summary>
    public const int ShortList = 12;

    private readonly Dictionary<string, ServiceList> _byAddress;

    public ServiceLists(ImmutableArray<Service> services, ImmutableArray<ServiceFacet> facets)
    {
        Facets = facets;
        ImmutableArray<ServiceList> singles =
        [
            .. facets
                .SelectMany(facet => facet.Terms.Select(term => new ServiceList([new FacetChoice(facet, term)], ServiceSet.Where(services, service => facet.Has(service, term)))))
                .Where(list => list.Services.Count > 0),
        ];
        All = [new ServiceList([], ServiceSet.Where(services, _ => true)), .. singles, .. Pairs(singles)];
        _byAddress = All.ToDictionary(list => list.Address, StringComparer.Ordinal);
    }

    public ImmutableArray<ServiceFacet> Facets { get; }

    /// <summary>The list of all services first, then by facet.</summary>
    public ImmutableArray<ServiceList> All { get; }

    /// <summary>The list for a facet's term beside what was chosen of other facets; null where it has no page.</summary>
    public ServiceList? Beside(ServiceList list, FacetChoice choice)
    {
        ImmutableArray<FacetChoice> kept = [.. list.Chosen.Where(chosen => chosen.Facet != choice.Facet), choice];
        return _byAddress.GetValueOrDefault(ServiceList.AddressOf(kept.OrderBy(chosen => Facets.IndexOf(chosen.Facet))));
    }

    private static IEnumerable<ServiceList> Pairs(ImmutableArray<ServiceList> singles)
    {
        var longer = singles.Where(list => list.Chosen[0].Facet.Combines && list.Services.Count > ShortList).ToImmutableArray();
        foreach (var (index, first) in longer.Index())
        {
            foreach (var second in longer.Skip(index + 1).Where(second => second.Chosen[0].Facet != first.Chosen[0].Facet))
            {
                var both = first.Services.And(second.Services);
                if (both.Count >= 2 && both.Count * 3 <= Math.Min(first.Services.Count, second.Services.Count) * 2)
                {
                    yield return new ServiceList([first.Chosen[0], second.Chosen[0]], both);
                }
            }
        }
    }
}
