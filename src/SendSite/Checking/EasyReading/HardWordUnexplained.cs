using System.Collections.Frozen;
using SendSite.Checking.Readability;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.EasyReading;

/// <summary>
/// A hard word of Easy Read stands in bold where it is first used, and its meaning follows at once. Hard are words of four syllables or
/// more, short forms, and whatever the writer put in bold.
/// </summary>
internal sealed class HardWordUnexplained : IPageCheck
{
    private const int Syllables = 4;

    /// <summary>Long words and short forms that people who use Easy Read meet every day.</summary>
    private static readonly FrozenSet<string> _known = new[]
    {
        "anybody", "everybody", "February", "GP", "information", "January", "NHS", "television", "TV", "UK",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public Rule Rule { get; } = new("SS816", nameof(HardWordUnexplained), Severity.Warning,
        Why: "One word nobody explained is enough to make people with a learning disability stop reading.")
    {
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var idea in Idea.On(page))
        {
            foreach (var bold in idea.Element.QuerySelectorAll("strong").Select(strong => RunningText.OneLine(strong.TextContent)))
            {
                if (!IsExplained(bold, idea) && !told.IsSupersetOf(Idea.Words(bold)))
                {
                    yield return page.Report(Rule, idea.Element, $"\"{bold}\" stands in bold, but what it means does not follow.", hint: "Say it in the next sentence, beside the same picture: \"This means …\".");
                }

                told.UnionWith(Idea.Words(bold));
            }

            foreach (var word in idea.Sentences.SelectMany(Idea.Words).Where(word => IsHard(word) && told.Add(word)))
            {
                yield return page.Report(Rule, idea.Element, $"\"{word}\" is a hard word, and nothing says what it means.", hint: "Use an everyday word. If there is none, put it in bold and say what it means in the next sentence.");
            }
        }
    }

    private static bool IsExplained(string bold, Idea idea)
    {
        var at = idea.Sentences.IndexOf(idea.Sentences.FirstOrDefault(sentence => sentence.Contains(bold, StringComparison.Ordinal)) ?? "");
        return at + 1 < idea.Sentences.Length || (at >= 0 && idea.Sentences[at].Contains(" means ", StringComparison.Ordinal));
    }

    private static bool IsHard(string word) =>
        !_known.Contains(word) && !word.Any(char.IsDigit) && (SyllableCounter.Count(word) >= Syllables || IsShortForm(word));

    private static bool IsShortForm(string word) => word.Length > 1 && word.All(char.IsAsciiLetterUpper);
}
