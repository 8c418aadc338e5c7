namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>How high a page of upright lines is on a low screen, in CSS pixels.</summary>
internal sealed record UprightLook(int Screen, int Height);
