namespace SendSite.Tests.Site;

/// <summary>Words as written in the data, whatever typography has made of them.</summary>
internal static class PlainText
{
    /// <summary>Straight quotes, single ordinary spaces.</summary>
    public static string Of(string words) =>
        string.Join(' ', words.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('\u00A0', ' ')
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
