using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>Services in a plain list: all of them, or those for one choice or two.</summary>
public sealed record ServiceListPage : Page
{
    /// <summary>What the choice means, in one sentence; absent on the list of all.</summary>
    public string? Meaning { get; init; }

    /// <summary>The services of this page of the list.</summary>
    public required ImmutableArray<ServiceSummary> Services { get; init; }

    /// <summary>How many services the whole list has.</summary>
    public required int Total { get; init; }

    /// <summary>Ways to narrow the list, each a page of its own.</summary>
    public required ImmutableArray<ServiceFilter> Filters { get; init; }

    public required ImmutableArray<ChosenFilter> Chosen { get; init; }

    /// <summary>The pages of the list; empty where it has one.</summary>
    public required ImmutableArray<ListPart> Parts { get; init; }

    /// <summary>Whether the page can also be narrowed without leaving it, by a script.</summary>
    public required bool HasFinder { get; init; }

    /// <summary>Whether distances from a postcode district can be worked out.</summary>
    public required bool KnowsDistricts { get; init; }

    public override ImmutableArray<PageScript> Scripts => HasFinder ? [PageScript.Shortlist, PageScript.Directory] : [PageScript.Shortlist];
}
