namespace SendSite.Checking.Browser.Interaction;

/// <summary>Sound that starts by itself and that nothing on the page stops.</summary>
/// <param name="Sure">It was heard, and played when told to.</param>
/// <param name="Seconds">How long it goes on; -1 without end.</param>
/// <param name="Selector">Where.</param>
/// <param name="Words">What plays it.</param>
/// <param name="Kind"><c>media</c>, or <c>made</c> by a script.</param>
internal sealed record StartedSound(bool Sure, int Seconds, string Selector, string Words, string Kind);
