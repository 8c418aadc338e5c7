using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Time;

namespace SendSite.Model.Delivery;

/// <summary>A dated statement of a milestone's status. The log is append-only.</summary>
/// <param name="NewQuarter">A new promise, when the date was moved.</param>
public sealed record MilestoneUpdate(
    DateOnly Date,
    DateOnly Published,
    Reference Milestone,
    UpdateStatus Status,
    string? Note,
    string? Evidence,
    Quarter? NewQuarter,
    bool Invented,
    SourceSpan Source)
{
    /// <summary>The first day the site knows of it.</summary>
    public DateOnly PublicFrom => Date > Published ? Date : Published;
}
