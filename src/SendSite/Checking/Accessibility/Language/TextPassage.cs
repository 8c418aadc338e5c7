using AngleSharp.Dom;

namespace SendSite.Checking.Accessibility.Language;

/// <summary>Words that stand together on a page: those of one block, of a part with a language of its own, or of an attribute that is read out.</summary>
/// <param name="Element">The block, the part, or the element with the attribute.</param>
/// <param name="Holder">The nearest element that says the language; null when none does.</param>
/// <param name="Text">The words on one line, without quotations, code and names of works.</param>
internal sealed record TextPassage(IElement Element, IElement? Holder, string Text)
{
    /// <summary>The language the words are said to be in; empty when nothing says it.</summary>
    public string Language => Holder?.GetAttribute("lang")?.Trim() ?? "";

    /// <summary>Whether the words are an attribute's, which only some people meet.</summary>
    public bool IsAttribute { get; init; }
}
