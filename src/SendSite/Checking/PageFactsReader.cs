using System.Collections.Concurrent;
using AngleSharp.Dom;
using SendSite.Checking.Accessibility.Language;
using SendSite.Checking.Accessibility.Words.Links;
using SendSite.Checking.Aria;
using SendSite.Checking.Browser.Choice;
using SendSite.Checking.Conformance;
using SendSite.Checking.Consistency;
using SendSite.Checking.Links;
using SendSite.Checking.Readability;
using SendSite.Finishing;

namespace SendSite.Checking;

/// <summary>
/// Takes from a finished page the little that rules across pages need, so that the document can be let go. Pages share their menus:
/// what was met before is kept once. Safe to use from many threads.
/// </summary>
internal sealed class PageFactsReader
{
    private readonly ConcurrentDictionary<string, string> _kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PageParts> _parts = new(StringComparer.Ordinal);

    /// <summary>Whether pages will be chosen by what they are made of.</summary>
    public bool WithSignatures { get; init; }

    /// <summary>The page's facts; of several links to one address, the first.</summary>
    public PageFacts Read(FinishedPage page)
    {
        var heading = page.Elements.Named("h1").FirstOrDefault();
        var anchors = page.Elements.Ids.Concat(page.Elements.Named("a").Select(link => link.GetAttribute("name")).OfType<string>());
        var language = LanguageTag.Primary(page.Document.DocumentElement.GetAttribute("lang") ?? "");
        return new PageFacts(
            page.Route,
            page.Source,
            RunningText.OneLine(page.Document.Title ?? ""),
            heading is null ? "" : RunningText.VisibleWords(heading),
            [.. anchors.Select(Kept)],
            [.. Links(page)])
        {
            Language = Kept(language),
            Text = language is "en" && page.Elements.Named("main").FirstOrDefault() is { } main ? TextCounts.Of(ReadableText.Sentences(main)) : default,
            Twins = [.. LinkTwins.Of(page)],
            Signatures = WithSignatures ? PageSignatures.Of(page.Elements) : [],
            Fingerprint = HashCode.Combine(page.Document.Title, string.Concat(((page.Elements.Named("main").FirstOrDefault() ?? page.Document.Body)?.TextContent ?? "").Where(character => !char.IsWhiteSpace(character)))),
            Contents = PageContentsReader.Of(page),
            Parts = Kept(PagePartsReader.Of(page)),
        };
    }

    private IEnumerable<PageLink> Links(FinishedPage page)
    {
        var seen = new HashSet<(string, bool)>();
        foreach (var element in page.Elements.All)
        {
            var isLink = element.LocalName is "a" or "area";
            foreach (var target in isLink ? Followed(element) : ResourceAddresses.Of(element))
            {
                if (seen.Add((target, isLink)) && !target.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
                {
                    var words = isLink ? AccessibleNames.Of(page).Name(element) : "";
                    yield return new PageLink(Kept(target), Kept(words), Kept(ElementSelector.For(element, page.Elements)));
                }
            }
        }
    }

    private static IEnumerable<string> Followed(IElement link) => link.GetAttribute("href") is { } address ? [address.Trim()] : [];

    private PageParts Kept(PageParts parts) => _parts.GetOrAdd(parts.Identity, parts);

    private string Kept(string text) => _kept.GetOrAdd(text, text);
}
