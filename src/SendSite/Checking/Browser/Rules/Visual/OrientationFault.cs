namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>A difference between a page held upright and sideways.</summary>
/// <param name="Kind"><c>turned</c>, <c>message</c>, <c>empty</c>, <c>perhaps</c> or <c>less</c>.</param>
/// <param name="Selector">Where.</param>
/// <param name="Words">The words turned, shown or lost.</param>
/// <param name="By">How the screen is held where it goes wrong: <c>portrait</c> or <c>landscape</c>.</param>
internal sealed record OrientationFault(string Kind, string Selector, string Words, string By);
