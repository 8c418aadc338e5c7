namespace SendSite.Checking.Browser.Interaction;

/// <summary>A press of Tab that goes back against the way the eye goes.</summary>
/// <param name="Selector">Where it starts.</param>
/// <param name="Words">What has the focus.</param>
/// <param name="Next">What gets it.</param>
/// <param name="Up">Whether it goes up, and not to the side.</param>
/// <param name="ByHand">Whether a positive tabindex has a part in it.</param>
/// <param name="Count">How many such steps there are in that part of the page.</param>
internal sealed record BackwardStep(string Selector, string Words, string Next, bool Up, bool ByHand, int Count);
