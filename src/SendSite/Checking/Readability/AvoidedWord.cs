using System.Collections.Immutable;

namespace SendSite.Checking.Readability;

/// <summary>A word or phrase that families should not have to meet.</summary>
/// <param name="Avoid">As written inside a sentence.</param>
/// <param name="Use">What to write in its place.</param>
/// <param name="Source">Who advises it, in words.</param>
/// <param name="OnlyWhen">The sense the advice is about; null for every sense.</param>
internal sealed record AvoidedWord(string Avoid, string Use, string Source, string? OnlyWhen)
{
    /// <summary>Phrases in which it is right: names, and terms with a meaning of their own.</summary>
    public ImmutableArray<string> RightIn { get; init; } = [];

    /// <summary>Whether a use of it stands inside one of those phrases.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="start">Where in the text.</param>
    public bool IsRightAt(string text, int start)
    {
        var line = text.Replace('\n', ' ');
        return RightIn.Any(phrase => Enumerable.Range(Math.Max(0, start - phrase.Length + 1), Math.Min(start, phrase.Length - 1) + 1)
            .Any(at => string.Compare(line, at, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0));
    }
}
