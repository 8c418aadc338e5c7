using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Themes;

/// <summary>Something that matters across the plan, such as attendance, and what in the plan is about it.</summary>
/// <param name="About">Why it matters and what the plan says, a paragraph each.</param>
public sealed record PlanTheme(
    string Id,
    string Title,
    string Summary,
    ImmutableArray<string> About,
    ImmutableArray<Reference> Measures,
    ImmutableArray<Reference> Milestones,
    ImmutableArray<Reference> Actions,
    ImmutableArray<Reference> Risks,
    ImmutableArray<Reference> Services,
    ImmutableArray<Reference> Pathways,
    ImmutableArray<Reference> SaidDid,
    string? Note,
    SourceSpan Source);
