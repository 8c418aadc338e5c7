using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>Extra places planned and opened, by kind of setting.</summary>
public sealed record PlacesPage : Page
{
    public required ImmutableArray<PlacesSummary> Settings { get; init; }

    public required ImmutableArray<TableReference> Data { get; init; }
}
