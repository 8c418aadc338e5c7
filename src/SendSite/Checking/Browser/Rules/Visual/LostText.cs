namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>Words that could be read before a view changed, and not after.</summary>
/// <param name="Kind"><c>cut</c>, <c>overlap</c>, <c>shortened</c> by an ellipsis, or <c>perhaps</c> brought back by a control.</param>
/// <param name="Selector">The box that hides them, or the text that lies on top.</param>
/// <param name="Words">The first of them.</param>
/// <param name="Over">The other text, where two overlap.</param>
/// <param name="More">How many further pieces of text the same box hides.</param>
internal sealed record LostText(string Kind, string Selector, string Words, string? Over, int More);
