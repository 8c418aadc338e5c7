using System.Text;

namespace SendSite.Checking.Accessibility.Language;

/// <summary>Which script letters belong to, for the scripts of the languages the program knows.</summary>
internal static class WritingSystem
{
    private static readonly (int From, int To, string Name)[] Blocks =
    [
        (0x0041, 0x024f, "Latin"), (0x0370, 0x03ff, "Greek"), (0x0400, 0x052f, "Cyrillic"), (0x0530, 0x058f, "Armenian"), (0x0590, 0x05ff, "Hebrew"),
        (0x0600, 0x077f, "Arabic"), (0x0900, 0x097f, "Devanagari"), (0x0980, 0x09ff, "Bengali"), (0x0a00, 0x0a7f, "Gurmukhi"), (0x0a80, 0x0aff, "Gujarati"),
        (0x0b80, 0x0bff, "Tamil"), (0x0c00, 0x0c7f, "Telugu"), (0x0e00, 0x0e7f, "Thai"), (0x10a0, 0x10ff, "Georgian"), (0x1100, 0x11ff, "Hangul"),
        (0x1200, 0x137f, "Ethiopic"), (0x1e00, 0x1eff, "Latin"), (0x1f00, 0x1fff, "Greek"), (0x3040, 0x30ff, "Kana"), (0x3400, 0x9fff, "Han"), (0xac00, 0xd7af, "Hangul"),
        (0xfb50, 0xfdff, "Arabic"), (0xfe70, 0xfeff, "Arabic"),
    ];

    /// <summary>How many letters of each script the text has.</summary>
    public static Dictionary<string, int> Letters(string text)
    {
        var letters = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune) && Of(rune.Value) is { } script)
            {
                letters[script] = letters.GetValueOrDefault(script) + 1;
            }
        }

        return letters;
    }

    /// <summary>Whether a letter of the script stands for a syllable or a word.</summary>
    public static bool IsDense(string script) => script is "Han" or "Hangul" or "Kana";

    private static string? Of(int letter)
    {
        foreach (var (from, to, name) in Blocks)
        {
            if (letter >= from && letter <= to)
            {
                return name;
            }
        }

        return null;
    }
}
