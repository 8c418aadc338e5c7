using AngleSharp.Dom;
using SendSite.Checking.Lexicons;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Words.Links;

/// <summary>A page's links whose own words fit any target, found once for the rules that tell of them.</summary>
internal sealed class VagueLinks
{
    private readonly FinishedPage _page;
    private readonly VagueWords _vague;
    private readonly HashSet<string> _fillers = new(StringComparer.Ordinal);

    private VagueLinks(FinishedPage page)
    {
        _page = page;
        _vague = VagueWords.For(page.Document.DocumentElement.GetAttribute("lang"));
        var links = PageLinks.Of(page).All.Where(link => IsVague(link.Element, link.Name) && !IsNameOfTarget(link)).ToList();
        All = [.. links.Select(link => new VagueLink(link.Element, link.Name, IsPurposeKnown(link, links)))];
    }

    public IReadOnlyList<VagueLink> All { get; }

    public static VagueLinks Of(FinishedPage page) => page.Fact(page => new VagueLinks(page));

    private bool IsVague(IElement link, string name) => _vague.Has("links", name) || (_vague.Has("formats", name) && HasExtension(link.GetAttribute("href")));

    /// <summary>A page about "link" or "url" may be called so: its address says it too.</summary>
    private static bool IsNameOfTarget(NamedLink link)
    {
        var parts = link.Target.Split('#');
        var page = parts[0].Split('?')[0].TrimEnd('/').Split('/')[^1].Split('.')[0];
        return new[] { page, parts.Length > 1 ? parts[^1] : "" }.Contains(VagueWords.Plain(link.Name).Replace(' ', '-'), StringComparer.OrdinalIgnoreCase);
    }

    private static bool HasExtension(string? address) => address is not null && address.Split('?', '#')[0].Split('/')[^1].Contains('.', StringComparison.Ordinal);

    /// <summary>
    /// The words around must bring something the link's own do not have. Under a heading of its own a link such as "Read more" is
    /// understood (H80), and the name of a format under any heading; of several to different places under one heading, none is.
    /// </summary>
    private bool IsPurposeKnown(NamedLink link, List<NamedLink> vague)
    {
        var known = ContentWords.Of(link.Name);
        if (WithoutTwins(link, vague).Any(word => !known.Contains(word) && !IsFiller(word)))
        {
            return true;
        }

        return !_vague.Has("presses", link.Name) && LinkContext.HeadingOver(link.Element, _page) is { } heading && (IsOfSection(heading) || _vague.Has("formats", link.Name))
            && !vague.Any(other => other.Target != link.Target && VagueWords.Plain(other.Name) == VagueWords.Plain(link.Name) && LinkContext.HeadingOver(other.Element, _page) == heading);
    }

    /// <summary>Words that stand around every vague link of a list or row alike tell none from the other.</summary>
    private HashSet<string> WithoutTwins(NamedLink link, List<NamedLink> vague)
    {
        var words = ContentWords.Of(LinkContext.Of(link.Element, _page));
        var parent = BlockText.Of(_page).Around(link.Element);
        var cell = link.Element.Closest("td");
        foreach (var other in vague.Where(other => other != link && BlockText.Of(_page).Around(other.Element) != parent && IsInColumnOf(cell, other.Element)))
        {
            words.ExceptWith(ContentWords.Of(string.Join(' ', CellHeaders.Of(cell!, _page).Select(header => header.GetAttribute("scope") == "row" ? "" : header.TextContent))));
            break;
        }

        return words;
    }

    private static bool IsInColumnOf(IElement? cell, IElement other) =>
        cell is not null && other.Closest("td") is { } otherCell && otherCell != cell && otherCell.Closest("table") == cell.Closest("table")
        && otherCell.Index() == cell.Index();

    private bool IsFiller(string stem)
    {
        if (_fillers.Count == 0)
        {
            _fillers.UnionWith(_vague.Entries("fillers").Select(ContentWords.Stem));
        }

        return _fillers.Contains(stem) || stem.All(char.IsDigit);
    }

    private static bool IsOfSection(IElement heading) => heading.LocalName != "h1" && heading.GetAttribute("aria-level") != "1";
}
