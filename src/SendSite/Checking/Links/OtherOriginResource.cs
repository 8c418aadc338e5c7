using System.Collections.Frozen;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Links;

/// <summary>A page fetches nothing from another website.</summary>
internal sealed class OtherOriginResource : IPageCheck
{
    private static readonly FrozenSet<string> FetchingRelations = new[]
    {
        "apple-touch-icon", "dns-prefetch", "icon", "manifest", "mask-icon", "modulepreload", "preconnect", "prefetch", "preload", "prerender", "stylesheet",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public Rule Rule { get; } = new("SS507", nameof(OtherOriginResource), Severity.Error,
        Why: "Another company learns who reads about which disability, and the content policy blocks it anyway.")
    {
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from element in page.Elements.All
        where element.LocalName != "link" || IdReferences.Tokens(element, "rel").Any(FetchingRelations.Contains)
        from address in ResourceAddresses.Of(element)
        where IsElsewhere(address)
        select page.Report(Rule, element,
            $"\"{address}\" would be fetched from another website.",
            hint: "Keep the file in input/ or theme/assets/ and use its address on this site, or link to it.");

    private static bool IsElsewhere(string address) =>
        address.StartsWith("//", StringComparison.Ordinal)
        || address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
}
