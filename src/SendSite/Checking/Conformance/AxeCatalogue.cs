using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using SendSite.Checking.Browser;

namespace SendSite.Checking.Conformance;

/// <summary>
/// The rules of the axe-core that ships in the program, read from its own script, so that no list of them is ever typed: those that
/// our tags choose, without the ones axe calls experimental or deprecated and leaves out by itself.
/// </summary>
internal static partial class AxeCatalogue
{
    private static readonly ImmutableArray<string> LeftOut = ["experimental", "deprecated"];

    private static readonly Lazy<ImmutableArray<AxeRuleResult>> LazyRules = new(Read);

    /// <summary>Every rule that our tags choose, by id, each with its tags and with no elements.</summary>
    public static ImmutableArray<AxeRuleResult> Tagged => LazyRules.Value;

    /// <summary>Those that are asked: not the ones our policy leaves to our own rules.</summary>
    public static ImmutableArray<AxeRuleResult> Rules => [.. Tagged.Where(rule => AxePolicy.Trust(rule.Id) != AxeTrust.LeftOut)];

    private static ImmutableArray<AxeRuleResult> Read() =>
    [
        .. RuleDefinition().Matches(new BundledAxeScriptProvider().GetScript())
            .Select(rule => new AxeRuleResult(rule.Groups["id"].Value, "", Words(rule.Groups["tags"].Value), [], []))
            .Where(rule => rule.Tags.Any(AxeScript.Tags.Contains) && !rule.Tags.Any(LeftOut.Contains))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    private static ImmutableArray<string> Words(string list) => [.. list.Split(',').Select(word => word.Trim('"'))];

    // In the minified script a rule is {id:"image-alt",impact:"critical",...,tags:["cat.text-alternatives","wcag2a",...]: before its tags
    // stand plain values, selectors with brackets of their own, and now and then one object.
    [GeneratedRegex("""\{id:"(?<id>[a-z0-9-]+)"[^{}]*?(?:\{[^{}]*\}[^{}]*?)*?,tags:\[(?<tags>[^\]]*)\]""")]
    private static partial Regex RuleDefinition();
}
