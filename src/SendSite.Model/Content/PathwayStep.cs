using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Content;

/// <summary>One step of a pathway, in the order a family meets it.</summary>
public sealed record PathwayStep
{
    public required string Title { get; init; }

    public required string What { get; init; }

    /// <summary>Who does it, in words.</summary>
    public required string Who { get; init; }

    public StepDoer DoneBy { get; init; }

    /// <summary>Services of the directory that do it.</summary>
    public ImmutableArray<Reference> Services { get; init; } = [];

    /// <summary>How long the step should take; absent where nobody says.</summary>
    public string? HowLong { get; init; }

    /// <summary>What the family does, if anything.</summary>
    public string? YouDo { get; init; }

    public StepPromise? Promise { get; init; }

    public required SourceSpan Source { get; init; }

    /// <summary>Whether a service is to do the step and none of those it names is open.</summary>
    /// <param name="live">Ids of the services that are open.</param>
    public bool LacksService(IReadOnlySet<string> live) => DoneBy == StepDoer.Service && !Services.Any(reference => live.Contains(reference.Id));
}
