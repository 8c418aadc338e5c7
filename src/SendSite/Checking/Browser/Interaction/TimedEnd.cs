namespace SendSite.Checking.Browser.Interaction;

/// <summary>What has become of a page after some time.</summary>
/// <param name="Offered">Whether a control is shown that stops the clock or gives more time.</param>
/// <param name="Left">Where it wanted to go by itself; empty for nowhere.</param>
/// <param name="Ended">What says that the time is up; empty for nothing.</param>
internal sealed record TimedEnd(bool Offered, string Left, string Ended);
