using System.Collections.Immutable;

namespace SendSite.Model.Plan;

/// <summary>What goes in, what is done, what comes out, what changes.</summary>
public sealed record TheoryOfChange(
    ImmutableArray<TheoryEntry> Inputs,
    ImmutableArray<TheoryEntry> Activities,
    ImmutableArray<TheoryEntry> Outputs,
    ImmutableArray<TheoryEntry> Outcomes);
