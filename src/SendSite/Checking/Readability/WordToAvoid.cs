using System.Collections.Frozen;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Readability;

/// <summary>Pages for families use the words families use. Quotations and names (Family Hub) keep theirs.</summary>
internal sealed class WordToAvoid : IPageCheck
{
    private static readonly FrozenSet<string> Closed = RunningText.NeverProse.Concat(["blockquote", "cite", "nav", "q"]).ToFrozenSet(StringComparer.Ordinal);

    private readonly PhraseFinder<AvoidedWord> _finder = new(WordsToAvoid.Read().Select(word => (word.Avoid, word)), ignoreCase: true);

    public Rule Rule { get; } = new("SS691", nameof(WordToAvoid), Severity.Review,
        Why: "Jargon keeps families from help that is theirs, and some words hurt the people they are about.")
    {
        Criteria = ["3.1.3"],
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        if (!FamilyPages.Include(page.Route) || page.Document.QuerySelector("main") is not { } main)
        {
            return [];
        }

        return
            from text in RunningText.Nodes(main, element => Closed.Contains(element.LocalName))
            from use in _finder.In(text.Data)
            where !IsInName(text.Data, use) && !use.Value.IsRightAt(text.Data, use.Start)
            group (text.ParentElement, Words: RunningText.OneLine(text.Data.Substring(use.Start, use.Length))) by use.Value into uses
            select page.Report(Rule, uses.First().ParentElement, Message(uses.First().Words, uses.Count()), Hint(uses.Key));
    }

    /// <summary>A capital inside a sentence begins a name, unless the listed word has one of its own.</summary>
    private static bool IsInName(string data, PhraseMatch<AvoidedWord> use)
    {
        var before = data.AsSpan(0, use.Start).TrimEnd();
        return char.IsUpper(data[use.Start]) && !char.IsUpper(use.Value.Avoid[0])
            && before.Length > 0 && before[^1] is not ('.' or '!' or '?' or ':');
    }

    private static string Message(string words, int count) => count == 1
        ? $"The page says \"{words}\"."
        : FormattableString.Invariant($"The page says \"{words}\", or a form of it, {count} times.");

    private static string Hint(AvoidedWord word) =>
        $"Try: {word.Use}. Advice of {word.Source}{(word.OnlyWhen is null ? "" : $", for this sense: {word.OnlyWhen}")}.";
}
