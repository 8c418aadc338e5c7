using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Plan;

/// <summary>Where the site shows that a national core minimum requirement is met, or that it is not yet.</summary>
/// <param name="Requirement">An id of the program's list of core minimum requirements.</param>
/// <param name="Gap">What is still missing, in words.</param>
public sealed record RequirementAnswer(Reference Requirement, ImmutableArray<Evidence> MetBy, string? Gap, string? Note, SourceSpan Source);
