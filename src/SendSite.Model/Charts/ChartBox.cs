namespace SendSite.Model.Charts;

/// <summary>A rectangle on a chart at one width, in em.</summary>
public readonly record struct ChartBox(double Left, double Top, double Right, double Bottom)
{
    public bool Overlaps(ChartBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether a straight line from one point to another passes through.</summary>
    public bool IsCrossedBy(double fromX, double fromY, double toX, double toY)
    {
        // The part of the line inside, between 0 at its start and 1 at its end (Liang and Barsky).
        var (enter, leave) = (0.0, 1.0);
        return Clip(-(toX - fromX), fromX - Left, ref enter, ref leave)
            && Clip(toX - fromX, Right - fromX, ref enter, ref leave)
            && Clip(-(toY - fromY), fromY - Top, ref enter, ref leave)
            && Clip(toY - fromY, Bottom - fromY, ref enter, ref leave);
    }

    private static bool Clip(double pace, double room, ref double enter, ref double leave)
    {
        if (pace == 0)
        {
            return room >= 0;
        }

        if (pace < 0)
        {
            enter = Math.Max(enter, room / pace);
        }
        else
        {
            leave = Math.Min(leave, room / pace);
        }

        return enter <= leave;
    }
}
