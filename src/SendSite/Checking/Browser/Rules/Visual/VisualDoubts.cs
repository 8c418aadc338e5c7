using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>What the rules about a page's looks can only suspect: each finding asks a person one question.</summary>
internal static class VisualDoubts
{
    public static readonly Rule TextMayBeLost = new("SS734", nameof(TextMayBeLost), Severity.Review,
        Why: "People who enlarge text or space it out may lose the end of it.");

    public static readonly Rule FixedPartsTakeHalf = new("SS736", nameof(FixedPartsTakeHalf), Severity.Review,
        Why: "On a small screen, or magnified four times, only a slit is left to read in.")
    {
        Criteria = ["1.4.10"],
    };

    public static readonly Rule OrientationMayMatter = new("SS738", nameof(OrientationMayMatter), Severity.Review,
        Why: "A tablet fixed to a wheelchair cannot be turned.")
    {
        Criteria = ["1.3.4"],
    };

    public static readonly Rule ContrastMayBeLow = new("SS744", nameof(ContrastMayBeLow), Severity.Review,
        Why: "People with low vision may lose the words where the picture behind them is bright or busy.")
    {
        Criteria = ["1.4.3"],
        Act = ["afw4f7"],
    };

    public static readonly Rule FieldMayBeHardToSee = new("SS746", nameof(FieldMayBeHardToSee), Severity.Review,
        Why: "People with low vision may not find where to write.")
    {
        Criteria = ["1.4.11"],
    };

    public static readonly ImmutableArray<Rule> All = [TextMayBeLost, FixedPartsTakeHalf, OrientationMayMatter, ContrastMayBeLow, FieldMayBeHardToSee];
}
