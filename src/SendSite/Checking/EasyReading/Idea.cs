using System.Collections.Immutable;
using AngleSharp.Dom;
using SendSite.Checking.Readability;
using SendSite.Finishing;

namespace SendSite.Checking.EasyReading;

/// <summary>One idea of an Easy Read page: the words beside a picture.</summary>
/// <param name="Element">Picture and words together.</param>
/// <param name="Sentences">Each on one line, in order.</param>
internal sealed record Idea(IElement Element, ImmutableArray<string> Sentences)
{
    /// <summary>The ideas of a page, in order; none on a page of another kind.</summary>
    public static IEnumerable<Idea> On(FinishedPage page) =>
        page.Document.QuerySelectorAll(".prose-idea").Select(element => new Idea(element, [.. ReadableText.Sentences(element)]));

    /// <summary>The words of a sentence, without what stands around them.</summary>
    public static IEnumerable<string> Words(string sentence) =>
        sentence.Split(' ').Select(token => token.Trim('.', ',', '!', '?', ':', ';', '"', '\'', '(', ')', '…')).Where(word => ReadableText.IsWord(word));
}
