namespace SendSite.Theme.Wording;

public static class Sentences
{
    /// <summary>The same words with a capital first letter, for a word that stands alone.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>The same words with a small first letter, for words that go on inside a sentence.</summary>
    public static string Small(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];

    /// <summary>A telephone number for a <c>tel:</c> address: its digits and a leading plus sign.</summary>
    public static string Dial(string phone) => string.Concat(phone.Where((character, index) => char.IsAsciiDigit(character) || (character == '+' && index == 0)));

    /// <summary>A telephone number that stays on one line.</summary>
    public static string Unbroken(string phone) => phone.Replace(' ', '\u00A0');
}
