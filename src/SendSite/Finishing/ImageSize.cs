namespace SendSite.Finishing;

/// <summary>How large a picture is, in CSS pixels.</summary>
internal readonly record struct ImageSize(int Width, int Height);
