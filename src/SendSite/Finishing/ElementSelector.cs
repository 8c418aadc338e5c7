using AngleSharp.Dom;

namespace SendSite.Finishing;

/// <summary>Names an element so that a person can find it: the shortest path from a unique id or the body.</summary>
internal static class ElementSelector
{
    public static string For(IElement element, PageElements page)
    {
        var steps = new List<string>();
        for (var current = element; current is not null; current = current.ParentElement)
        {
            if (current.Id is { Length: > 0 } id && page.WithId(id).Count == 1)
            {
                steps.Add("#" + id);
                break;
            }

            steps.Add(Step(current));
            if (current.LocalName is "body" or "html")
            {
                break;
            }
        }

        steps.Reverse();
        return string.Join(" > ", steps);
    }

    private static string Step(IElement element)
    {
        int alike = 0, place = 0;
        foreach (var child in element.ParentElement?.Children ?? Enumerable.Empty<IElement>())
        {
            alike += child.LocalName == element.LocalName ? 1 : 0;
            place = child == element ? alike : place;
        }

        return alike > 1 ? FormattableString.Invariant($"{element.LocalName}:nth-of-type({place})") : element.LocalName;
    }
}
