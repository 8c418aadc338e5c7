using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>Everything a shortcode can name, by kind and id.</summary>
public sealed record EmbedCatalogue(
    ImmutableDictionary<string, MilestonesEmbed> Milestones,
    ImmutableDictionary<string, MeasureEmbed> Measures,
    ImmutableDictionary<string, WaitingTimeEmbed> WaitingTimes,
    ImmutableDictionary<string, ServiceEmbed> Services)
{
    public static readonly EmbedCatalogue Empty = new(
        ImmutableDictionary<string, MilestonesEmbed>.Empty,
        ImmutableDictionary<string, MeasureEmbed>.Empty,
        ImmutableDictionary<string, WaitingTimeEmbed>.Empty,
        ImmutableDictionary<string, ServiceEmbed>.Empty);

    /// <summary>What people can come to next.</summary>
    public EventsEmbed Events { get; init; } = new([]);
}
