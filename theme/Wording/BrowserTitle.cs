namespace SendSite.Theme.Wording;

/// <summary>A page's title for a browser's tab and a search result: the page first, then the site where there is room.</summary>
public static class BrowserTitle
{
    /// <summary>What tabs and search results have room for, in characters.</summary>
    public const int Room = 70;

    /// <summary>The first that fits: title and site; title; its part after the last colon; as many whole words as fit.</summary>
    public static string Of(string title, string site)
    {
        var withSite = $"{title} – {site}";
        return title != site && withSite.Length <= Room ? withSite : title.Length <= Room ? title : Shortened(title);
    }

    private static string Shortened(string title)
    {
        var part = title[(title.LastIndexOf(": ", StringComparison.Ordinal) + 1)..].TrimStart();
        return part.Length <= Room ? part : part[..part.LastIndexOf(' ', Room - 1)] + "…";
    }
}
