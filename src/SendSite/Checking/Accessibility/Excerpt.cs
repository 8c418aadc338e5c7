using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility;

/// <summary>An element's words, short enough to quote in a message.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    public static string Of(IElement element) => Of(element.TextContent);

    public static string Of(string text)
    {
        var words = RunningText.OneLine(text);
        return words.Length <= Longest ? words : words[..Longest].TrimEnd() + "…";
    }
}
