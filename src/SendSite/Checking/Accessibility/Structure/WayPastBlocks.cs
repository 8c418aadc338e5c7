using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>What a page gives people to get past its menus.</summary>
internal static partial class WayPastBlocks
{
    /// <summary>A heading, a main part or a frame after the block to jump to, a link to a later part of the page, or a switch before or in it that folds it away.</summary>
    public static bool Exists(IElement block, FinishedPage page) =>
        page.Elements.All.Any(element => IsPlaceToJumpTo(element, page) && IsAfter(block, element) && Perceived.IsHeard(element, page))
        || page.Elements.Named("a").Any(link => LeadsOn(link, page) && !IsAfter(block, link))
        || page.Elements.Named("button", "a", "summary", "input").Any(control => MayFold(control) && !IsAfter(block, control));

    /// <summary>Whether a link says that it leads past something.</summary>
    public static bool SaysSkip(IElement link, FinishedPage page) => Skip().IsMatch(AccessibleNames.Of(page).Name(link));

    /// <summary>The part of this page a link leads to; null where there is none of that name.</summary>
    public static IElement? Target(IElement link, FinishedPage page)
    {
        if (link.GetAttribute("href")?.Trim() is not ['#', _, ..] address)
        {
            return null;
        }

        var name = Uri.UnescapeDataString(address[1..]);
        return (page.Elements.WithId(name) is [var target, ..] ? target : null)
            ?? page.Elements.Named("a").FirstOrDefault(anchor => anchor.GetAttribute("name") == name)
            ?? (name.Equals("top", StringComparison.OrdinalIgnoreCase) ? page.Document.Body : null);
    }

    private static bool IsPlaceToJumpTo(IElement element, FinishedPage page) =>
        element.LocalName is "iframe" or "frame"
        || ElementRoles.Of(page).Is(element, "main")
        || (ElementRoles.Of(page).Is(element, "heading") && AccessibleNames.Of(page).HasName(element));

    private static bool IsAfter(IElement block, IElement element) =>
        (block.CompareDocumentPosition(element) & DocumentPositions.Following) != 0 && !block.Contains(element);

    private static bool LeadsOn(IElement link, FinishedPage page) =>
        Target(link, page) is { } target && target != link
        && (target.CompareDocumentPosition(link) & DocumentPositions.Preceding) != 0
        && Focus.Of(page).IsFocusable(link);

    private static bool MayFold(IElement control) =>
        control.HasAttribute("aria-controls") || control.HasAttribute("aria-expanded") || control.HasAttribute("onclick") || control.LocalName == "summary"
        || (control.LocalName == "button" && control.Closest("form") is null);

    [GeneratedRegex(@"\b(skip|jump|go( straight| directly)?) (to|over|past|navigation|the )|^skip\b|\bneidio i|zum (haupt)?inhalt|aller au contenu|ir al contenido|vai al contenuto|naar (de )?(hoofd)?inhoud", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Skip();
}
