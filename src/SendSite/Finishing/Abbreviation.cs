namespace SendSite.Finishing;

/// <summary>A short form and what it stands for.</summary>
/// <param name="Short">As written in a text, letter case included: <c>EHCP</c>.</param>
/// <param name="Words">In full, as inside a sentence: <c>education, health and care plan</c>.</param>
/// <param name="Expand">Whether a page spells it out at first use; not for those everyone knows, such as NHS.</param>
internal sealed record Abbreviation(string Short, string Words, bool Expand)
{
    private const string Of = " of ";

    /// <summary>It stands for nothing but itself: a name that may hold short forms, and is left as written.</summary>
    public bool IsName => Words == Short;

    /// <summary>A name to leave as written.</summary>
    public static Abbreviation Name(string name) => new(name, name, Expand: false);

    /// <summary>The words for one or for several: <c>directors of children's services</c>.</summary>
    public string InFull(bool isPlural)
    {
        if (!isPlural)
        {
            return Words;
        }

        var of = Words.IndexOf(Of, StringComparison.Ordinal);
        return of < 0 ? Plural(Words) : Plural(Words[..of]) + Words[of..];
    }

    private static string Plural(string words) => words switch
    {
        [.., 's'] => words,
        [.., 'x'] or [.., 'c' or 's', 'h'] => words + "es",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => words[..^1] + "ies",
        _ => words + "s",
    };
}
