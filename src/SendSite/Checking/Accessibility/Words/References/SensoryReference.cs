using AngleSharp.Dom;

namespace SendSite.Checking.Accessibility.Words.References;

/// <summary>An instruction that tells a thing on the page from others by its look or its place alone.</summary>
/// <param name="Block">Where the sentence stands.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Thing">What is spoken of: "button".</param>
/// <param name="Marks">The words that describe it: "round", "right".</param>
/// <param name="Candidates">How many things on the page it could be; nothing when the page cannot be asked.</param>
/// <param name="IsSure">Whether someone who does not see the page can hardly find the thing.</param>
internal sealed record SensoryReference(IElement Block, string Sentence, string Thing, IReadOnlyList<string> Marks, int? Candidates, bool IsSure);
