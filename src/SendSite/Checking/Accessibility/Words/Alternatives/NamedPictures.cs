using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Words.Alternatives;

/// <summary>The pictures of a page that have a text alternative.</summary>
internal static class NamedPictures
{
    public static IEnumerable<(IElement Picture, string Words)> Of(FinishedPage page) =>
        from element in page.Elements.All
        where element.LocalName is "img" or "area" || element.GetAttribute("role") is "img" or "image"
            || (element.LocalName == "input" && string.Equals(element.GetAttribute("type"), "image", StringComparison.OrdinalIgnoreCase))
        where Exposure.Of(page).IsExposed(element) && !ElementRoles.Of(page).IsPresentational(element)
        let words = AccessibleNames.Of(page).Name(element)
        where words.Length > 0
        select (element, words);

    /// <summary>The last part of the picture's address; empty where it has none.</summary>
    public static string FileOf(IElement picture) =>
        picture.GetAttribute("src") is { } source && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? Uri.UnescapeDataString(source.Split('?', '#')[0].Split('/')[^1]) : "";
}
