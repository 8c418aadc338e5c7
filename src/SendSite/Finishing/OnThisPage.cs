using AngleSharp.Dom;

namespace SendSite.Finishing;

/// <summary>
/// Lists a long page's sections at its top: the theme marks an empty element with <c>data-on-this-page</c>, and it gets a link
/// to each level-two heading of the main part, in itself or in each element inside it marked <c>data-on-this-page-list</c>. With
/// fewer than three there is nothing to choose from, and it goes.
/// </summary>
internal sealed class OnThisPage : IFinishingPass
{
    public const string Marker = "data-on-this-page";

    private const string ListMarker = "data-on-this-page-list";

    private const int FewestHeadings = 3;

    public void Apply(FinishedPage page)
    {
        var place = page.Document.QuerySelector($"[{Marker}]");
        if (place is null)
        {
            return;
        }

        var headings = page.Document.QuerySelectorAll("main h2[id]").Where(heading => !place.Contains(heading)).ToList();
        if (headings.Count < FewestHeadings)
        {
            place.Remove();
            return;
        }

        place.RemoveAttribute(Marker);
        var lists = place.QuerySelectorAll($"[{ListMarker}]").ToList();
        foreach (var list in lists.Count > 0 ? lists : [place])
        {
            list.RemoveAttribute(ListMarker);
            list.AppendChild(List(page.Document, headings));
        }
    }

    private static IElement List(IDocument document, List<IElement> headings)
    {
        var list = document.CreateElement("ul");
        list.ClassName = "govuk-list on-this-page__list";
        foreach (var heading in headings)
        {
            var link = document.CreateElement("a");
            link.ClassName = "govuk-link";
            link.SetAttribute("href", "#" + heading.Id);
            link.TextContent = RunningText.VisibleWords(heading);
            var item = document.CreateElement("li");
            item.AppendChild(link);
            list.AppendChild(item);
        }

        return list;
    }
}
