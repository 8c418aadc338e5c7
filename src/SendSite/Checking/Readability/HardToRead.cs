using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Readability;

/// <summary>Pages for families can be read at the age of twelve or younger.</summary>
internal sealed class HardToRead : IPageCheck
{
    private const int OldestAge = 12;
    private const int LongestQuotation = 80;

    public Rule Rule { get; } = new("SS690", nameof(HardToRead), Severity.Review,
        Why: "One adult in six in England finds long words and sentences a barrier; tired people skip them.")
    {
        Criteria = ["3.1.5"],
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        if (!FamilyPages.Include(page.Route) || page.Document.QuerySelector("main") is not { } main)
        {
            yield break;
        }

        var sentences = ReadableText.Sentences(main);
        var counts = TextCounts.Of(sentences);
        if (ReadingAge.Of(counts) is { Years: > OldestAge } age)
        {
            var wordsInSentence = (double)counts.Words / counts.Sentences;
            yield return page.Report(Rule, main,
                FormattableString.Invariant($"The page reads at age {age}, with {wordsInSentence:0.0} words to a sentence."),
                hint: $"Aim for 9 to 11: shorter sentences, everyday words. Start with \"{Longest(sentences)}\"");
        }
    }

    private static string Longest(List<string> sentences)
    {
        var longest = sentences.MaxBy(sentence => sentence.Length) ?? "";
        return longest.Length <= LongestQuotation ? longest : longest[..longest.LastIndexOf(' ', LongestQuotation)] + " …";
    }
}
