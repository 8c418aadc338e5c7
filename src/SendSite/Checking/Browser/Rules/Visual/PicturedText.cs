namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>A picture that is nothing but lines of print.</summary>
/// <param name="Selector">Where it is shown.</param>
/// <param name="File">Its file's name.</param>
/// <param name="Lines">How many lines of print it holds.</param>
internal sealed record PicturedText(string Selector, string File, int Lines);
