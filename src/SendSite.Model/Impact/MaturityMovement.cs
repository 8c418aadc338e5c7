using System.Collections.Immutable;
using SendSite.Model.Maturity;

namespace SendSite.Model.Impact;

/// <summary>The latest self-assessment set beside the one before it.</summary>
/// <param name="Earlier">Absent while there is only one.</param>
public sealed record MaturityMovement(MaturityAssessment Latest, MaturityAssessment? Earlier, ImmutableArray<PillarMovement> Pillars);
