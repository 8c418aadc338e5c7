using System.Text;
using AngleSharp.Dom;

namespace SendSite.Finishing;

/// <summary>Makes ids out of words: kebab-case, starting with a letter, unlike any other on the page.</summary>
internal sealed class UniqueIds
{
    private readonly HashSet<string> _taken;

    public UniqueIds(IDocument document) =>
        _taken = [.. document.GetDescendants().OfType<IElement>().Select(element => element.Id).OfType<string>()];

    /// <summary>An id from the words, with -2, -3 and so on when it is taken; it is taken from now on.</summary>
    public string Take(string words)
    {
        var wanted = KebabCase(words);
        var id = wanted;
        for (var number = 2; !_taken.Add(id); number++)
        {
            id = FormattableString.Invariant($"{wanted}-{number}");
        }

        return id;
    }

    /// <summary>Letters and digits of any alphabet, lower-case, joined by single hyphens; apostrophes vanish.</summary>
    private static string KebabCase(string words)
    {
        var id = new StringBuilder(words.Length);
        foreach (var character in words)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            {
                id.Append(char.ToLowerInvariant(character));
            }
            else if (character is not ('\'' or '’') && id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        var text = id.ToString().TrimEnd('-');
        return text.Length > 0 && char.IsLetter(text[0]) ? text : $"section-{text}".TrimEnd('-');
    }
}
