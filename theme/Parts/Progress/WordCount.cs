using System.Collections.Immutable;
using SendSite.Model.Delivery;
using SendSite.Model.Impact;
using SendSite.Model.Measures;
using SendSite.Theme.Wording;

namespace SendSite.Theme.Parts.Progress;

/// <summary>How many have one word, such as overdue, said of them.</summary>
public sealed record WordCount(TagLook Look, int Count)
{
    public static ImmutableArray<WordCount> Of(StatusCounts counts) =>
        [.. counts.ByStatus.Select(entry => new WordCount(entry.Status.Look(), entry.Count))];

    public static ImmutableArray<WordCount> Of(PromiseCounts counts) =>
        [.. counts.ByOutcome.Select(entry => new WordCount(entry.Outcome.Look(), entry.Count))];

    public static ImmutableArray<WordCount> Of(IEnumerable<(Verdict Verdict, int Count)> verdicts) =>
        [.. verdicts.Select(entry => new WordCount(entry.Verdict.Look(), entry.Count))];
}
