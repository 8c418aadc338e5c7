namespace SendSite.Reporting;

/// <summary>A page that shows a rule at work.</summary>
/// <param name="Title">What it shows, such as "Breaks the rule".</param>
/// <param name="Html">The whole page.</param>
/// <param name="Told">The findings in words; empty for a page that keeps the rule.</param>
internal sealed record RuleExample(string Title, string Html, string Told);
