using SendSite.Model.Diagnostics;

namespace SendSite.Model.Voice;

/// <summary>What families said and what was done about it.</summary>
/// <param name="SaidBy">A group, never a person.</param>
/// <param name="Done">The day it was done, when it was.</param>
public sealed record SaidDid(
    string Id,
    DateOnly Date,
    DateOnly Published,
    string Said,
    string SaidBy,
    string Promised,
    string OwnerRole,
    DateOnly? Due,
    string? Did,
    DateOnly? Done,
    string? Evidence,
    bool Invented,
    SourceSpan Source)
{
    /// <summary>Promised for a day that has gone by, and not done by the as-of date.</summary>
    public bool IsOverdue(DateOnly asOf) => Due < asOf && (Done is null || Done > asOf);
}
