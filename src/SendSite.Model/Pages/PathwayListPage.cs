using System.Collections.Immutable;

namespace SendSite.Model.Pages;

public sealed record PathwayListPage : Page
{
    public required ImmutableArray<PathwaySummary> Pathways { get; init; }
}
