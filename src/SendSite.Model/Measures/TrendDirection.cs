namespace SendSite.Model.Measures;

/// <summary>Which way a trend goes, as far as its figures can tell.</summary>
public enum TrendDirection
{
    /// <summary>The slope may as well be none: its own range, eight times out of ten, takes in nought.</summary>
    Unclear,
    Better,
    Worse,
}
