using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Language;

/// <summary>Every passage of a page's words and the language each is said to be in, found in one walk and shared by the rules about language.</summary>
internal sealed class PagePassages
{
    /// <summary>Titles of works and names in another language need no mark, or have their own; code is in none.</summary>
    private static readonly FrozenSet<string> Foreign = RunningText.NeverProse
        .Concat(["address", "cite", "dfn", "iframe", "noscript", "object"])
        .Except(["option", "svg", "title"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Inline = new[]
    {
        "a", "abbr", "b", "bdi", "bdo", "br", "del", "em", "font", "i", "ins", "label", "mark", "s", "small", "span", "strong", "sub", "sup", "time", "u", "wbr",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] ReadOut = ["alt", "aria-label", "placeholder", "title"];

    private readonly List<TextPassage> _all = [];
    private readonly Exposure _exposure;

    private PagePassages(FinishedPage page)
    {
        _exposure = Exposure.Of(page);
        if (page.Document.DocumentElement is { } root)
        {
            Walk(root, null);
        }
    }

    public IReadOnlyList<TextPassage> All => _all;

    public static PagePassages Of(FinishedPage page) => page.Fact(page => new PagePassages(page));

    /// <summary>The nearest element, from this one upwards, that says the language.</summary>
    public static IElement? HolderOf(IElement element)
    {
        var current = element;
        while (current is not null && !current.HasAttribute("lang"))
        {
            current = current.ParentElement;
        }

        return current;
    }

    private void Walk(IElement element, IElement? holder)
    {
        if (!_exposure.IsRendered(element))
        {
            return;
        }

        var own = element.HasAttribute("lang") ? element : holder;
        var words = new StringBuilder();
        Gather(element, own, words);
        Add(element, own, words);
    }

    private void Gather(IElement element, IElement? holder, StringBuilder words)
    {
        AddAttributes(element, holder);
        var isShown = _exposure.IsShown(element);
        for (var i = 0; i < element.ChildNodes.Length; i++)
        {
            if (element.ChildNodes[i] is IText text)
            {
                words.Append(isShown ? text.Data : "");
            }
            else if (element.ChildNodes[i] is IElement inner && (!Foreign.Contains(inner.LocalName) || inner.HasAttribute("lang")))
            {
                GatherInner(inner, holder, words);
            }
        }
    }

    private void GatherInner(IElement inner, IElement? holder, StringBuilder words)
    {
        if (inner.HasAttribute("lang"))
        {
            Walk(inner, holder);
            words.Append(" | ");
        }
        else if (!Inline.Contains(inner.LocalName))
        {
            Walk(inner, holder);
            words.Append(' ');
        }
        else if (_exposure.IsRendered(inner))
        {
            Gather(inner, holder, words);
            words.Append(inner.LocalName == "br" ? " " : "");
        }
    }

    private void AddAttributes(IElement element, IElement? holder)
    {
        foreach (var name in ReadOut)
        {
            if (_exposure.IsShown(element) && element.GetAttribute(name) is { } words && !string.IsNullOrWhiteSpace(words))
            {
                _all.Add(new TextPassage(element, holder, RunningText.OneLine(words)) { IsAttribute = true });
            }
        }
    }

    private void Add(IElement element, IElement? holder, StringBuilder words)
    {
        var text = RunningText.OneLine(words.ToString().Replace('\u00a0', ' '));
        if (text.Trim('|', ' ').Length > 0)
        {
            _all.Add(new TextPassage(element, holder, text));
        }
    }
}
