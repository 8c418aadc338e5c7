namespace SendSite.Building;

/// <summary>What a person asks of the browser checks.</summary>
internal sealed record BrowserSettings
{
    /// <summary>Every page, or a choice of them; when absent, every page of a site that is not large.</summary>
    public bool? EveryPage { get; init; }

    /// <summary>Where results are kept from one run to the next; null to look at every page now.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Whether only axe is asked, and none of our own browser rules: quicker, and it finds less.</summary>
    public bool AxeAlone { get; init; }

    /// <summary>The part of the pages to check; all of them when absent.</summary>
    public Shard? Shard { get; init; }
}
