namespace SendSite.Theme.Parts.Progress;

/// <summary>A stretch of a bar: how much, and the style name of what it stands for.</summary>
public sealed record BarSegment(decimal Amount, string Style);
