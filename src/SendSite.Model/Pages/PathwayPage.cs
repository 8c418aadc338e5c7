using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Services;

namespace SendSite.Model.Pages;

/// <summary>A family's route through support, on one page that prints well.</summary>
public sealed record PathwayPage : Page
{
    public required Pathway Pathway { get; init; }

    public required ImmutableArray<PageReference> Needs { get; init; }

    public required ImmutableArray<RouteStep> Steps { get; init; }

    public required ImmutableArray<ServiceSummary> Services { get; init; }

    /// <summary>How long it takes today.</summary>
    public required ImmutableArray<ServiceWaits> Waits { get; init; }

    /// <summary>What was promised, and the figure today.</summary>
    public required ImmutableArray<MeasureSummary> Measures { get; init; }

    /// <summary>The day it was to be checked by, where that went by so long ago that families must be warned.</summary>
    public DateOnly? StaleSince { get; init; }
}
