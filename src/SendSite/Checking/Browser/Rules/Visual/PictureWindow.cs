namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>A part of the page to take pictures of, from the page's upper left corner, in CSS pixels.</summary>
internal sealed record PictureWindow(int X, int Y, int Width, int Height);
