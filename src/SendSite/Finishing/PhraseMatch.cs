namespace SendSite.Finishing;

/// <summary>A phrase found in a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">In characters, with a plural's s.</param>
/// <param name="IsPlural">Whether an s follows the phrase.</param>
/// <param name="Value">What the phrase stands for.</param>
internal readonly record struct PhraseMatch<T>(int Start, int Length, bool IsPlural, T Value)
{
    public int End => Start + Length;
}
