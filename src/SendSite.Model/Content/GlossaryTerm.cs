using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Content;

/// <summary>A word or abbreviation explained for families.</summary>
/// <param name="Abbreviation">Absent for a term that has none.</param>
/// <param name="Expand">Whether running text spells the abbreviation out at first use on a page.</param>
public sealed record GlossaryTerm(
    string Id,
    string? Abbreviation,
    string Term,
    string Plain,
    ImmutableArray<string> Aliases,
    bool Expand,
    string? Note,
    SourceSpan Source);
