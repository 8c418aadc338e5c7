namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>Text that stands out too little.</summary>
/// <param name="Selector">Where.</param>
/// <param name="Words">Its beginning.</param>
/// <param name="Contrast">The ratio measured; 4.5 is told as 4.5:1.</param>
/// <param name="Asked">The least ratio for text of its size.</param>
/// <param name="Front">The text's colour, such as <c>#777777</c>.</param>
/// <param name="Back">The colour behind it; on a picture, where it stands out least.</param>
internal sealed record ContrastFault(string Selector, string Words, double Contrast, double Asked, string Front, string Back)
{
    /// <summary>The state or place: <c>hovered</c>, <c>placeholder</c>.</summary>
    public string State { get; init; } = "";

    /// <summary>On a picture: <c>low</c> for most of the text, or <c>perhaps</c> for a part of it.</summary>
    public string Kind { get; init; } = "";

    /// <summary>How much of the text has too little contrast, in per cent.</summary>
    public int Share { get; init; }

    /// <summary>The ratio and the colours, as a part of a sentence.</summary>
    public string Measured => FormattableString.Invariant($"has a contrast of {Contrast}:1 ({Front} on {Back}) where {Asked}:1 is needed");
}
