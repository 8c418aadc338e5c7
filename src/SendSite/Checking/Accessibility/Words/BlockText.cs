using System.Text;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Words;

/// <summary>The words of a page as they stand together: blocks, and what inside them runs on in one line.</summary>
internal sealed class BlockText
{
    private readonly Exposure _exposure;
    private readonly PageStyles _styles;

    private BlockText(FinishedPage page)
    {
        _exposure = Exposure.Of(page);
        _styles = PageStyles.Of(page);
    }

    public static BlockText Of(FinishedPage page) => page.Fact(page => new BlockText(page));

    /// <summary>The nearest element around this one that stands apart from what is beside it.</summary>
    public IElement Around(IElement element)
    {
        var current = element.ParentElement ?? element;
        while (current.ParentElement is { } parent && !BlockElements.StandsApart(current, _styles))
        {
            current = parent;
        }

        return current;
    }

    /// <summary>The words of a block that are shown, with those of pictures and without those of blocks inside it.</summary>
    public string Own(IElement block) => Read(block, inner => BlockElements.StandsApart(inner, _styles) && inner.LocalName != "br");

    /// <summary>All the words of an element that are shown, with those of pictures.</summary>
    public string All(IElement element) => Read(element, _ => false);

    /// <summary>All its words that a sighted reader finds.</summary>
    public string InSight(IElement element) => Read(element, inner => !_exposure.IsInSight(inner));

    /// <summary>All the words of an element that are shown, but for those of elements the predicate closes off.</summary>
    public string Except(IElement element, Func<IElement, bool> isClosed) => Read(element, isClosed);

    private string Read(IElement element, Func<IElement, bool> isClosed)
    {
        var words = new StringBuilder();
        Append(element, isClosed, words);
        return RunningText.OneLine(words.Replace('\u00a0', ' ').ToString());
    }

    private void Append(IElement element, Func<IElement, bool> isClosed, StringBuilder words)
    {
        var isShown = _exposure.IsShown(element);
        for (var i = 0; i < element.ChildNodes.Length; i++)
        {
            if (element.ChildNodes[i] is IText text)
            {
                words.Append(isShown ? text.Data : "");
            }
            else if (element.ChildNodes[i] is IElement inner && _exposure.IsRendered(inner) && !isClosed(inner))
            {
                AppendInner(inner, isClosed, words);
            }
        }
    }

    private void AppendInner(IElement inner, Func<IElement, bool> isClosed, StringBuilder words)
    {
        var gap = BlockElements.StandsApart(inner, _styles) ? " " : "";
        words.Append(gap).Append(inner.LocalName is "img" or "area" ? inner.GetAttribute("alt") : null);
        if (inner.LocalName is not ("select" or "textarea"))
        {
            Append(inner, isClosed, words);
        }

        words.Append(gap);
    }
}
