using System.Text.RegularExpressions;

namespace SendSite.Checking.Accessibility.Language;

/// <summary>The words of a text that can show its language: no figures, addresses, short forms in capitals or names that programs are written in.</summary>
internal static partial class SentenceWords
{
    /// <summary>In order, in small letters.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        foreach (Match match in Word().Matches(Addresses().Replace(text, " ")))
        {
            var word = match.Value;
            if (word.Length == 1 || (!word.All(character => char.IsUpper(character) || !char.IsLetter(character)) && !JoinedWords().IsMatch(word)))
            {
                words.Add(word.Replace('’', '\'').Trim('\'').ToLowerInvariant());
            }
        }

        return words;
    }

    /// <summary>The text without what stands in quotation marks, which may be in any language.</summary>
    public static string Unquoted(string text) => Quotation().Replace(text, " ");

    /// <summary>What stands in quotation marks.</summary>
    public static IEnumerable<string> Quotations(string text) => Quotation().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*['’]?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{Ll}\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex JoinedWords();

    [GeneratedRegex(@"\S*(?:://|@|www\.)\S*|\S+\.(?:com|org|net|gov|uk|html?|pdf|eu)\b\S*|\w*\d\w*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Addresses();

    [GeneratedRegex("“[^”]{1,400}”|\"[^\"]{1,400}\"|«[^»]{1,400}»|„[^“”]{1,400}[“”]|‘[^’]{1,200}’", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
