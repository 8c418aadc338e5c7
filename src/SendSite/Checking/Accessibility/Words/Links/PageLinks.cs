using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Words.Links;

/// <summary>A page's links that speech software offers, in order, found once for the rules about their words.</summary>
internal sealed partial class PageLinks
{
    private PageLinks(FinishedPage page)
    {
        var roles = ElementRoles.Of(page);
        var exposure = Exposure.Of(page);
        var names = AccessibleNames.Of(page);
        All =
        [
            .. from element in page.Elements.All
               where roles.Is(element, "link") && exposure.IsExposed(element)
               select new NamedLink(element, names.Name(element), Target(element)),
        ];
    }

    public IReadOnlyList<NamedLink> All { get; }

    public static PageLinks Of(FinishedPage page) => page.Fact(page => new PageLinks(page));

    private static string Target(IElement link) =>
        (link.GetAttribute("href") ?? link.GetAttribute("xlink:href"))?.Trim()
        ?? (link.GetAttribute("onclick") is { } handler && Assigned().Match(handler) is { Success: true } match ? match.Groups["address"].Value : "");

    [GeneratedRegex(@"location(?:\.href|\.assign|\.replace)?\s*(?:\(|\+?=)\s*(?:'(?<address>[^']*)'|""(?<address>[^""]*)"")", RegexOptions.CultureInvariant)]
    private static partial Regex Assigned();
}
