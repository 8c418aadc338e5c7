using System.Collections.Immutable;
using SendSite.Model.Time;

namespace SendSite.Model.Delivery;

/// <summary>A milestone as the site speaks of it on one day: its status is worked out, never typed.</summary>
/// <param name="Milestone">The promise.</param>
/// <param name="Status">By the first rule that fits; see <see cref="MilestoneHistory"/>.</param>
/// <param name="Due">The latest promised quarter.</param>
/// <param name="Updates">Everything said by the as-of date, oldest first.</param>
public sealed record MilestoneState(Milestone Milestone, MilestoneStatus Status, Quarter Due, ImmutableArray<MilestoneUpdate> Updates)
{
    /// <summary>Every day its status changed, oldest first; it began as not started.</summary>
    public ImmutableArray<StatusChange> Changes { get; init; } = [];

    /// <summary>
    /// The promised quarters that ended with the milestone neither done nor dropped nor moved, oldest first. What was done in
    /// time and published later missed nothing.
    /// </summary>
    public ImmutableArray<Quarter> Missed { get; init; } = [];

    public MilestoneUpdate? Latest => Updates.IsEmpty ? null : Updates[^1];

    /// <summary>The first day of its present status; none while it has never been anything but not started.</summary>
    public DateOnly? Since => Changes.IsEmpty ? null : Changes[^1].Day;

    /// <summary>The date was moved at least once, though it may have been moved back.</summary>
    public bool Moved => !Moves.IsEmpty;

    /// <summary>Every move of the date, oldest first. The same quarter promised again is no move.</summary>
    public ImmutableArray<DateMove> Moves
    {
        get
        {
            var moves = ImmutableArray.CreateBuilder<DateMove>();
            var promised = Milestone.FirstPromise;
            foreach (var update in Updates)
            {
                if (update.NewQuarter is { } next && next != promised)
                {
                    moves.Add(new DateMove(update, promised, next));
                    promised = next;
                }
            }

            return moves.ToImmutable();
        }
    }
}
