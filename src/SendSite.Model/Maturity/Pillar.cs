using System.Collections.Immutable;

namespace SendSite.Model.Maturity;

/// <summary>A row of the national partnership maturity tool: what each level looks like. Pillar 5 has three rows.</summary>
/// <param name="Number">1 to 7.</param>
/// <param name="Aspect">For pillar 5: education, health services or social care.</param>
/// <param name="Levels">What a partnership at each level does, lowest level first.</param>
public sealed record Pillar(string Id, string Number, string Title, string? Aspect, string About, ImmutableArray<LevelDescriptor> Levels);
