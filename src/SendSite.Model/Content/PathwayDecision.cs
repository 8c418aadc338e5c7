using SendSite.Model.Diagnostics;

namespace SendSite.Model.Content;

/// <summary>A point where somebody decides, and what a family can do about it.</summary>
/// <param name="After">The number of the step it follows, from 1; absent when it belongs to no one step.</param>
/// <param name="IfYouDisagree">Absent is a fault, which a check reports.</param>
public sealed record PathwayDecision(string Title, int? After, string WhoDecides, string OnWhat, string HowTold, string? IfYouDisagree, SourceSpan Source);
