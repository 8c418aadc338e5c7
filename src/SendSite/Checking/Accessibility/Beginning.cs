namespace SendSite.Checking.Accessibility;

/// <summary>The beginning of a text, for a message.</summary>
internal static class Beginning
{
    private const int Longest = 80;

    public static string Of(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', Longest);
        return (end > 0 ? text[..end] : text[..Longest]) + " …";
    }
}
