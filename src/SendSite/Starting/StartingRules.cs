using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Starting;

/// <summary>What can keep something new from being started: codes SS180 to SS189. What is wrong with an answer is told by the readers' own rules.</summary>
internal static class StartingRules
{
    public static readonly Rule NameTaken = Error(
        "SS180", nameof(NameTaken), "Somebody's words would be written over, and nobody would know what they said.");

    public static readonly Rule NameUnusable = Error(
        "SS181", nameof(NameUnusable), "The name becomes the page's address; without a letter or digit, or very long, nobody could type or share it.");

    public static readonly Rule NoSiteHere = Error(
        "SS182", nameof(NoSiteHere), "What is written outside the site's folder is never published, and its author would believe it was.");

    public static readonly Rule QuestionUnanswered = Error(
        "SS183", nameof(QuestionUnanswered), "Families would find a page with a gap where this should be.");

    public static readonly ImmutableArray<Rule> All = [NameTaken, NameUnusable, NoSiteHere, QuestionUnanswered];

    private static Rule Error(string code, string name, string why) => new(code, name, Severity.Error, why);
}
