using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>Services in a plain list: all of them, or those for one need, age, area or type.</summary>
public sealed record ServiceListPage : Page
{
    /// <summary>What the choice means, in one sentence; absent on the list of all.</summary>
    public string? Meaning { get; init; }

    public required ImmutableArray<ServiceSummary> Services { get; init; }

    /// <summary>Ways to narrow the list, each a page of its own.</summary>
    public required ImmutableArray<ServiceFilter> Filters { get; init; }
}
