using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Accessibility;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Consistency;

/// <summary>Reads what stands around a page's content.</summary>
internal static partial class PagePartsReader
{
    private const string Header = "header, nav, [role=banner], [role=navigation]";
    private const string Footer = "footer, [role=contentinfo]";
    private const string Content = "main, article, section, aside, [role=main], [role=article], [role=complementary]";

    private static readonly Uri AnySite = new("https://site.invalid/");

    public static PageParts Of(FinishedPage page)
    {
        var around = page.Elements.Named("a", "button", "input", "img").Where(element => Place(element) is not null && Perceived.IsHeard(element, page)).ToList();
        around.Sort((one, other) => one == other ? 0 : (one.CompareDocumentPosition(other) & DocumentPositions.Following) != 0 ? -1 : 1);
        return new PageParts(
            [
                .. from menu in page.Elements.All
                   where (menu.LocalName == "nav" || ElementRoles.Explicit(menu) is { Name: "navigation" }) && menu.Closest(Content) is null && Perceived.IsHeard(menu, page)
                   let name = AccessibleNames.Of(page).Name(menu)
                   where !OfThisPage().IsMatch(name)
                   select new PageMenu(name, [.. menu.QuerySelectorAll("a[href]").Select(link => Address(link.GetAttribute("href")!, page)).OfType<string>().Distinct(StringComparer.Ordinal)]),
            ],
            [
                .. from element in around
                   let key = Key(element, page)
                   let name = AccessibleNames.Of(page).Name(element)
                   where key is not null && name.Length > 0
                   select new PageFixture(key, name, Place(element) == Footer),
            ],
            page.Elements.All.Any(element => IsSearch(element, page)));
    }

    /// <summary>Whether an element stands in the header or the footer of the whole page; null within its content.</summary>
    private static string? Place(IElement element) =>
        element.Closest(Content) is not null ? null : element.Closest(Footer) is not null ? Footer : element.Closest(Header) is not null ? Header : null;

    private static string? Key(IElement element, FinishedPage page) => element.LocalName switch
    {
        "a" => element.GetAttribute("href") is { } target && Address(target, page) is { } address ? address : null,
        "img" => element.GetAttribute("src") is { } source && element.Closest("a, button") is null && Address(source, page) is { } address ? "picture " + address : null,
        _ => element.GetAttribute("type") is not ("hidden" or "text" or "search" or "email") && element.Closest("form[action]")?.GetAttribute("action") is { Length: > 0 } action && element.Matches("button:not([type=button]), [type=submit], [type=image]")
            ? "form " + Address(action, page) : null,
    };

    /// <summary>The address in one form: without the file name of a folder's page, the last slash, or a part of the page; null for a part of the same page or a script.</summary>
    private static string? Address(string written, FinishedPage page)
    {
        if (written.Trim() is ['#', ..] or "" || !Uri.TryCreate(new Uri(AnySite, page.Route.Path), written.Trim(), out var address) || address.Scheme == "javascript")
        {
            return null;
        }

        var whole = address.Host == AnySite.Host ? address.PathAndQuery : address.AbsoluteUri.Split('#')[0];
        return IndexFile().Replace(whole, "").TrimEnd('/') is { Length: > 0 } path ? path : "/";
    }

    private static bool IsSearch(IElement element, FinishedPage page) =>
        element.LocalName == "search" || element.GetAttribute("role") is "search" or "searchbox" || (element.LocalName == "input" && element.GetAttribute("type") == "search")
        || (element.LocalName is "a" or "input" or "button" && SearchWord().IsMatch(AccessibleNames.Of(page).Name(element)));

    [GeneratedRegex(@"breadcrumb|you are here|on this page|contents|pagination|pages|previous|related|languages?|briwsion|ar y dudalen", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfThisPage();

    [GeneratedRegex(@"/index\.html?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IndexFile();

    [GeneratedRegex(@"^(?:search|chwilio|suche|recherche|buscar|zoeken)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SearchWord();
}
