using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Reviews;

/// <summary>What can be wrong with people's answers to the questions programs asked.</summary>
internal static class ReviewRules
{
    public static readonly Rule StaleAnswer = new("SS240", nameof(StaleAnswer), Severity.Warning,
        Why: "An answer to a question nobody asks hides that the page has changed, and might one day answer a question its writer never saw.");

    public static readonly ImmutableArray<Rule> All = [StaleAnswer];
}
