using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Searching;

/// <summary>What can go wrong with the search index, and who is hurt by it: codes SS490 to SS491.</summary>
internal static class SearchRules
{
    public static readonly Rule SearchProgramMissing = Error(
        "SS490", nameof(SearchProgramMissing), "Whoever types into the search box finds nothing, and thinks there is no help.");

    public static readonly Rule SearchIndexNotMade = Error(
        "SS491", nameof(SearchIndexNotMade), "Whoever types into the search box finds nothing, and thinks there is no help.");

    public static readonly ImmutableArray<Rule> All = [SearchProgramMissing, SearchIndexNotMade];

    private static Rule Error(string code, string name, string why) => new(code, name, Severity.Error, why) { Scope = RuleScope.OwnSite };
}
