using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Checking.Lexicons;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Words.References;

/// <summary>
/// Finds sentences such as "Press the round button" and "Use the menu on the right". Not found are those that name the thing besides,
/// speak of the only one of its kind, or of order ("above", "below"), which everyone meets alike.
/// </summary>
internal sealed partial class SensoryReferences
{
    private static readonly string[] Blocks = ["p", "li", "td", "dd", "div", "label", "legend", "figcaption", "blockquote", "span", "strong", "h1", "h2", "h3", "h4"];

    private static readonly string[] Landmarks = ["navigation", "form", "table"];

    private readonly FinishedPage _page;
    private readonly List<SensoryReference> _all = [];

    private SensoryReferences(FinishedPage page)
    {
        _page = page;
        foreach (var block in page.Elements.Named(Blocks).Where(IsReadAlone))
        {
            foreach (var sentence in Sentence().Split(BlockText.Of(page).Own(block)))
            {
                Find(block, sentence);
            }
        }
    }

    public IReadOnlyList<SensoryReference> All => _all;

    public static SensoryReferences Of(FinishedPage page) => page.Fact(page => new SensoryReferences(page));

    private bool IsReadAlone(IElement element) => element.ChildNodes.OfType<IText>().Any(text => text.Data.Any(char.IsLetter)) && Exposure.Of(_page).IsInSight(element) && (element.LocalName is not ("span" or "strong") || BlockText.Of(_page).Around(element) == element);

    private void Find(IElement block, string sentence)
    {
        var words = Word().Matches(sentence).Select(match => match.Value.ToLowerInvariant()).ToList();
        if (Heard().Match(sentence) is { Success: true } heard && !words.Exists(SensoryWords.Elsewhere.Contains))
        {
            _all.Add(new SensoryReference(block, sentence.Trim(), "moment", [heard.Groups["sound"].Value], null, true));
            return;
        }

        var start = words.FindIndex(SensoryWords.Instructions.Contains);
        if (start < 0 || sentence.AsSpan().IndexOfAny("“\"‘«") >= 0)
        {
            return;
        }

        for (var i = start + 1; i < words.Count; i++)
        {
            if (SensoryWords.Things.TryGetValue(words[i], out var roles) && !(i + 1 < words.Count && SensoryWords.Things.ContainsKey(words[i + 1])) && MarksOf(words, i) is { Count: > 0 } marks && !IsNamed(words, i, roles, marks))
            {
                var candidates = roles.Length == 0 ? (int?)null : Candidates(roles).Count();
                _all.Add(new SensoryReference(block, sentence.Trim(), words[i], marks, candidates, IsSure(words, i, marks, candidates) && (candidates > 0 || block.QuerySelector("a[href]") is null)));
                return;
            }
        }
    }

    /// <summary>
    /// Of several, none is told by look or place. The only one is, where it is a part of the page that software lists, or told by its size
    /// alone. A part that no role marks is found by nobody. What lies elsewhere, such as a letter, is seen by whoever holds it.
    /// </summary>
    private static bool IsSure(List<string> words, int thing, List<string> marks, int? candidates) =>
        candidates > 1
        || (!words.Any(SensoryWords.Elsewhere.Contains)
            && (candidates == 1 ? !SensoryWords.Things[words[thing]].Any(Landmarks.Contains) && !marks.TrueForAll(SensoryWords.Sizes.Contains) : (SensoryWords.Parts.Contains(words[thing]) && marks.Exists(SensoryWords.Places.Contains))
                || (SensoryWords.Signs.Contains(words[thing]) && words.Take(thing).Any(SensoryWords.Presses.Contains))));

    /// <summary>Looks and places said of a thing, before it or after; none when another word before it names it ("the search button").</summary>
    private static List<string> MarksOf(List<string> words, int thing)
    {
        var marks = new List<string>();
        var i = thing - 1;
        while (i >= 0 && SensoryWords.All.Contains(words[i]))
        {
            marks.Add(words[i--]);
        }

        if (i < 0 || !(SensoryWords.Plain.Contains(words[i]) || (words[i] is "and" or "hand" && marks.Count > 0)))
        {
            return [];
        }

        var rest = words.Skip(thing + 1).Take(4).ToList();
        if (rest is ["on" or "at" or "in" or "to", "the" or "your", var place, ..] && SensoryWords.Places.Contains(place))
        {
            marks.Add(place);
        }
        else if (rest is ["in", var colour, ..] && SensoryWords.Colours.Contains(colour))
        {
            marks.Add(colour);
        }

        return marks;
    }

    /// <summary>Whether the sentence says a thing's name too, or a thing has the look or place in its own.</summary>
    private bool IsNamed(List<string> words, int thing, string[] roles, List<string> marks)
    {
        var said = words.Where((_, index) => index != thing).Select(ContentWords.Stem).ToHashSet(StringComparer.Ordinal);
        return Candidates(roles).Select(candidate => AccessibleNames.Of(_page).Name(candidate)).Where(name => name.Length > 0)
            .Select(ContentWords.Of).Any(name => (name.Count > 0 && name.IsSubsetOf(said)) || marks.Select(ContentWords.Stem).Any(name.Contains));
    }

    private IEnumerable<IElement> Candidates(string[] roles) =>
        _page.Elements.All.Where(element => ElementRoles.Of(_page).Role(element) is { } role && roles.Contains(role.Name) && Exposure.Of(_page).IsExposed(element));

    [GeneratedRegex(@"(?<=[.!?])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?!.*\b(?:call|message|voicemail|ring|speak)\b).*?\b(?:when|once|after|until|if) you hear (?:the|a|an) (?:\w+ )?(?<sound>beep|bell|tone|chime|ding|buzzer|click|sound)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heard();

    [GeneratedRegex(@"\p{L}+(?:[-'’]\p{L}+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
