using SendSite.Model.Time;

namespace SendSite.Model.Delivery;

/// <summary>A promise replaced by one for another quarter.</summary>
/// <param name="Update">Where it was said, with the reason.</param>
public sealed record DateMove(MilestoneUpdate Update, Quarter From, Quarter To)
{
    /// <summary>From the end of one quarter to the end of the other, to the nearest week; negative when brought forward.</summary>
    public int Weeks => WeeksBetween(From, To);

    public static int WeeksBetween(Quarter from, Quarter to) =>
        (int)Math.Round((to.End.DayNumber - from.End.DayNumber) / 7m, MidpointRounding.AwayFromZero);
}
