using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Services;

namespace SendSite.Model.Pages;

/// <summary>A step of a pathway with what stands beside it: who does it, what was promised, and the figure today.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Services">The open services that do it.</param>
/// <param name="Measure">What shows whether the promise is kept.</param>
/// <param name="Wait">The wait that shows whether the promise is kept.</param>
/// <param name="Decisions">What is decided after it.</param>
public sealed record RouteStep(
    int Number,
    PathwayStep Step,
    ImmutableArray<PageReference> Services,
    MeasureSummary? Measure,
    ServiceWaits? Wait,
    ImmutableArray<PathwayDecision> Decisions)
{
    /// <summary>The id of its heading, for the map's links.</summary>
    public string Anchor => FormattableString.Invariant($"step-{Number}");
}
