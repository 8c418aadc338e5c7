using System.Collections.Immutable;
using SendSite.Model.Delivery;
using SendSite.Theme.Wording;

namespace SendSite.Theme.Parts.Progress;

/// <summary>Counts as one sentence that adds up in front of the reader: counts, never a grade.</summary>
internal static class StatusSentence
{
    /// <summary>How many milestones are done, and how the rest stand.</summary>
    public static string Milestones(StatusCounts counts, InterfaceStrings words)
    {
        var done = counts[MilestoneStatus.Done];
        var begins = words.Format(done == 1 ? "progress-one-done" : "progress-some-done", done, words.Count("milestones", counts.Total));
        var others = WordCount.Of(counts).Where(entry => entry.Look != MilestoneStatus.Done.Look());
        return done == counts.Total ? begins : begins + " " + words.Format("progress-the-others", counts.Total - done, Split(others, words));
    }

    /// <summary>How many of anything have each word.</summary>
    /// <param name="counted">What is counted: the key of its one and many forms.</param>
    public static string All(ImmutableArray<WordCount> counts, string counted, InterfaceStrings words)
    {
        var total = counts.Sum(entry => entry.Count);
        return total == 0 ? words.Count(counted, 0) + "." : words.Format("progress-split", words.Count(counted, total), Split(counts, words));
    }

    private static string Split(IEnumerable<WordCount> counts, InterfaceStrings words) => Joined.And(
        counts.Where(entry => entry.Count > 0).Select(entry => words.Format("progress-count-and-word", entry.Count, words[entry.Look.Key])),
        words);
}
