using SendSite.Model.Maturity;

namespace SendSite.Model.Plan;

/// <summary>A strand's level as the plan states it.</summary>
/// <param name="Words">The plan's own words for it, kept because ranges are said in several ways.</param>
public sealed record StrandLevel(LevelRange Range, string Words, string? Note);
