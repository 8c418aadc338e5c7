using System.Collections.Immutable;
using SendSite.Model.Delivery;
using SendSite.Model.Time;

namespace SendSite.Theme.Parts.Progress;

/// <summary>One move of a milestone's date.</summary>
/// <param name="Weeks">From the end of the quarter promised before to the end of the new one, to the nearest week; negative when brought forward.</param>
internal sealed record SlippedMove(MilestoneUpdate Update, Quarter To, int Weeks)
{
    /// <summary>Every move that changed the promise, oldest first.</summary>
    public static ImmutableArray<SlippedMove> All(MilestoneState state)
    {
        var moves = ImmutableArray.CreateBuilder<SlippedMove>();
        var promised = state.Milestone.FirstPromise;
        foreach (var update in state.Moves)
        {
            if (update.NewQuarter is { } next && next != promised)
            {
                moves.Add(new SlippedMove(update, next, WeeksBetween(promised, next)));
                promised = next;
            }
        }

        return moves.ToImmutable();
    }

    public static int WeeksBetween(Quarter from, Quarter to) =>
        (int)Math.Round((to.End.DayNumber - from.End.DayNumber) / 7m, MidpointRounding.AwayFromZero);
}
