namespace SendSite.Checking.Browser;

/// <summary>Which pages a browser looked at and why these, as WCAG-EM asks; the sums are null where every page was.</summary>
/// <param name="Words">The same in sentences.</param>
internal sealed record BrowserCoverage(string Words)
{
    /// <summary>Pages that between them show every kind of element in its place.</summary>
    public int? Structured { get; init; }

    /// <summary>Pages drawn at random beside those.</summary>
    public int? Random { get; init; }

    /// <summary>Pages that changed since the last check without an error; null also when that is not known.</summary>
    public int? Changed { get; init; }

    /// <summary>Pages opened after the others, because they are like one of those with a fault.</summary>
    public int? Alike { get; init; }

    /// <summary>Pages that were in every respect as at an earlier check, whose findings stand.</summary>
    public int Cached { get; init; }

    /// <summary>This and what another machine covered, of the same site.</summary>
    public BrowserCoverage Add(BrowserCoverage other) => this with
    {
        Words = Words == other.Words ? Words : $"{Words} {other.Words}",
        Alike = Alike + other.Alike,
        Cached = Cached + other.Cached,
    };
}
