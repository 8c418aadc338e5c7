using AngleSharp.Dom;

namespace SendSite.Finishing;

/// <summary>Names an element so that a person can find it: the shortest path from an id or the body.</summary>
internal static class ElementSelector
{
    public static string For(IElement element)
    {
        var steps = new List<string>();
        for (var current = element; current is not null; current = current.ParentElement)
        {
            if (current.Id is { Length: > 0 } id && current.Owner?.QuerySelectorAll($"[id=\"{id.Replace("\"", "\\\"", StringComparison.Ordinal)}\"]").Length == 1)
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
        var alike = element.ParentElement?.Children.Where(child => child.LocalName == element.LocalName).ToList() ?? [];
        return alike.Count > 1
            ? FormattableString.Invariant($"{element.LocalName}:nth-of-type({alike.IndexOf(element) + 1})")
            : element.LocalName;
    }
}
