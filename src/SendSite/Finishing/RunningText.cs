using System.Collections.Frozen;
using AngleSharp.Dom;

namespace SendSite.Finishing;

/// <summary>The text a pass may improve, and the classes the theme uses for words only speech software should meet.</summary>
internal static class RunningText
{
    /// <summary>Shows text to speech software alone; part of govuk-frontend.</summary>
    public const string HiddenClass = "govuk-visually-hidden";

    /// <summary>Elements whose text is data, code or not prose, whatever the pass.</summary>
    public static readonly FrozenSet<string> NeverProse = new[]
    {
        "code", "kbd", "math", "option", "pre", "samp", "script", "style", "svg", "template", "textarea", "title", "var",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The text nodes below an element, in document order, leaving out those the predicate closes off.</summary>
    /// <returns>A list of its own, so the document may change while it is read.</returns>
    public static List<IText> Nodes(INode root, Func<IElement, bool> isClosed)
    {
        var found = new List<IText>();
        var open = new Stack<INode>([root]);
        while (open.TryPop(out var node))
        {
            if (node is IText text)
            {
                found.Add(text);
            }
            else if (node is not IElement element || !isClosed(element))
            {
                for (var i = node.ChildNodes.Length - 1; i >= 0; i--)
                {
                    open.Push(node.ChildNodes[i]);
                }
            }
        }

        return found;
    }

    /// <summary>An element's words on one line, without those hidden from sight.</summary>
    public static string VisibleWords(IElement element) =>
        OneLine(string.Concat(Nodes(element, inner => inner.ClassList.Contains(HiddenClass)).Select(text => text.Data)));

    /// <summary>Text with every run of white space made one space, and none at either end. Non-breaking spaces stay.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', text.Split([' ', '\n', '\r', '\t', '\f'], StringSplitOptions.RemoveEmptyEntries));
}
