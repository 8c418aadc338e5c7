using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Building;

/// <summary>Rules about asking for an annual impact summary.</summary>
internal static class ImpactRules
{
    public static readonly Rule UnknownImpactYear = new("SS310", nameof(UnknownImpactYear), Severity.Error,
        "An officer believes that the summary is published, and the board gets none.")
    { Scope = RuleScope.OwnSite };

    public static readonly ImmutableArray<Rule> All = [UnknownImpactYear];
}
