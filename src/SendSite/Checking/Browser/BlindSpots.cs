using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>Owns up to what could not be looked at on a page that was checked otherwise.</summary>
internal static class BlindSpots
{
    public static IEnumerable<Diagnostic> Of(BrowserPage page, IReadOnlyList<(Rule Rule, string Reason)> blind)
    {
        if (blind.Count > 0)
        {
            var rules = string.Join("; ", blind.Select(one => $"{one.Rule.Code} {one.Rule.Name} ({one.Reason})"));
            yield return page.Report(BrowserRules.RuleCouldNotLook, $"The page was checked, but not by every rule: {rules}.",
                "Does the page break any of these? A person must look, or the page be made to answer.") with
            {
                Criteria = [.. blind.SelectMany(one => one.Rule.Criteria).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            };
        }
    }

    /// <summary>For a page that was looked at with its own scripts stopped.</summary>
    /// <param name="wrong">What went wrong while they ran.</param>
    public static Diagnostic WithoutScripts(BrowserPage page, Exception wrong) =>
        page.Report(BrowserRules.RuleCouldNotLook, $"The page was checked with its own scripts stopped, because with them it could not be: {Reason(wrong)}.",
            "Is what the scripts show or do accessible too? A person must look, or the scripts be mended.");

    /// <summary>A failure in a few words, without a full stop.</summary>
    public static string Reason(Exception wrong) =>
        wrong is TimeoutException ? "it did not answer in time" : BrowserMessage.FirstLine(wrong.Message)[..^1];
}
