using System.Collections.Frozen;
using SendSite.Checking.Lexicons;

namespace SendSite.Checking.Accessibility.Language;

/// <summary>Language tags as BCP 47 has them, against the registry of their parts.</summary>
internal static class LanguageTag
{
    private static readonly FrozenSet<string> Languages = Read("languages");
    private static readonly FrozenSet<string> Scripts = Read("scripts");
    private static readonly FrozenSet<string> Regions = Read("regions");

    /// <summary>The first part, in small letters: the language itself.</summary>
    public static string Primary(string tag) => tag.Trim().Split('-')[0].ToLowerInvariant();

    /// <summary>Whether the first part is a registered language: all that a voice is chosen by, and all that WCAG asks.</summary>
    public static bool HasKnownLanguage(string tag) => Languages.Contains(Primary(tag)) || IsPrivate(Primary(tag));

    /// <summary>The first later part that is neither a registered script or region nor has the form of a variant or extension; null when all are well.</summary>
    public static string? UnknownPart(string tag)
    {
        var parts = tag.Trim().Split('-');
        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i].Length == 1)
            {
                return i == parts.Length - 1 ? parts[i] : null;
            }

            if (!IsKnown(parts[i], i))
            {
                return parts[i];
            }
        }

        return null;
    }

    private static bool IsKnown(string part, int index) => part.All(char.IsAsciiLetterOrDigit) && part.Length switch
    {
        2 => Regions.Contains(part),
        3 => Regions.Contains(part) || (index <= 3 && Languages.Contains(part)),
        4 => Scripts.Contains(part) || char.IsAsciiDigit(part[0]),
        _ => part.Length is >= 5 and <= 8,
    };

    private static bool IsPrivate(string language) =>
        language.Length == 3 && language.All(char.IsAsciiLetterLower) && language[0] == 'q' && language[1] <= 't';

    private static FrozenSet<string> Read(string key) =>
        ReferenceFile.Words(ReferenceFile.Read("language-subtags.yml"), key).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
