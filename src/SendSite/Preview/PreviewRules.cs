using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Preview;

/// <summary>What can keep a preview from showing the latest changes, besides the site's own faults.</summary>
internal static class PreviewRules
{
    public static readonly Rule ThemeNotBuilt = new("SS480", nameof(ThemeNotBuilt), Severity.Error,
        Why: "The preview goes on with the theme as it was, so a change to it cannot be seen.");

    public static readonly Rule PreviewNotMade = new("SS481", nameof(PreviewNotMade), Severity.Error,
        Why: "The preview goes on with the last good pages, so later changes cannot be seen.");

    public static readonly ImmutableArray<Rule> All = [ThemeNotBuilt, PreviewNotMade];
}
