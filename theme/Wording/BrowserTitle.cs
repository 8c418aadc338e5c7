namespace SendSite.Theme.Wording;

/// <summary>A page's title for a browser's tab and a search result: the page first, then the site where there is room.</summary>
public static class BrowserTitle
{
    /// <summary>What tabs and search results have room for, in characters.</summary>
    public const int Room = 70;

    /// <summary>The longest ending that counts as a number with its word.</summary>
    private const int MostForNumber = 20;

    /// <summary>
    /// The first that fits: title and site; title; its part after the last colon; as many whole words as fit. A number that the title ends
    /// with, as in "page 2", tells it from others and is kept.
    /// </summary>
    public static string Of(string title, string site)
    {
        var withSite = $"{title} – {site}";
        return title != site && withSite.Length <= Room ? withSite : title.Length <= Room ? title : Shortened(title);
    }

    private static string Shortened(string title)
    {
        var part = title[(title.LastIndexOf(": ", StringComparison.Ordinal) + 1)..].TrimStart();
        if (part.Length <= Room)
        {
            return part;
        }

        var number = char.IsAsciiDigit(part[^1]) ? part[Math.Max(part.LastIndexOf(','), 0)..] : "";
        var end = number.Length is 0 or > MostForNumber ? "…" : "…" + number;
        return part[..part.LastIndexOf(' ', Room - end.Length)] + end;
    }
}
