namespace SendSite.Checking.Accessibility.Language;

/// <summary>How many words of a text are in a list.</summary>
/// <param name="Total">Each as often as it stands there.</param>
/// <param name="Distinct">Each once.</param>
internal readonly record struct WordHits(int Total, int Distinct);
