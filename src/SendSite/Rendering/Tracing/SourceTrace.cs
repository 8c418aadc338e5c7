using AngleSharp.Dom;
using SendSite.Model.Diagnostics;

namespace SendSite.Rendering.Tracing;

/// <summary>Reads the marks of a traced document: what wrote an element.</summary>
internal static class SourceTrace
{
    /// <summary>The innermost component around an element, and the innermost row or line it was made from.</summary>
    public static SourceMark Of(IElement element)
    {
        string? component = null;
        SourceSpan? source = null;
        foreach (var mark in Around(element))
        {
            component ??= mark.Component;
            source ??= mark.Source;
            if (component is not null && source is not null)
            {
                break;
            }
        }

        return new SourceMark(component, source);
    }

    /// <summary>The marks whose part holds the element, the innermost first.</summary>
    private static IEnumerable<SourceMark> Around(INode node)
    {
        for (INode? current = node; current is not null; current = current.Parent)
        {
            if (current is IElement element && element.GetAttribute(SourceMark.Attribute) is { } text)
            {
                yield return SourceMark.Parse(text);
            }

            foreach (var mark in Before(current))
            {
                yield return mark;
            }
        }
    }

    /// <summary>The marks opened before a node, beside it, and not closed again; the nearest first.</summary>
    private static IEnumerable<SourceMark> Before(INode node)
    {
        var closed = 0;
        for (var sibling = node.PreviousSibling; sibling is not null; sibling = sibling.PreviousSibling)
        {
            if (sibling is not IComment comment)
            {
                continue;
            }

            if (SourceMark.IsClose(comment.Data))
            {
                closed++;
            }
            else if (SourceMark.OfComment(comment.Data) is { } mark && closed-- == 0)
            {
                closed = 0;
                yield return mark;
            }
        }
    }
}
