using System.Collections.Immutable;
using SendSite.Model.Plan;

namespace SendSite.Model.Pages;

/// <summary>Extra places planned and opened, by kind of setting.</summary>
public sealed record PlacesPage : Page
{
    public required ImmutableArray<(string SettingType, ImmutableArray<PublishedPlaces> Counts)> Settings { get; init; }

    public required ImmutableArray<TableReference> Data { get; init; }
}
