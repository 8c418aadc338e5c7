using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Statement;

/// <summary>What can be wrong with the finished accessibility statement.</summary>
internal static class StatementRules
{
    public static readonly Rule StatementIncomplete = new("SS241", nameof(StatementIncomplete), Severity.Error,
        Why: "A disabled person who meets a barrier is not told what is known of it, or to whom to turn. The law fixes what the statement holds: SI 2018/952, regulation 8.")
    {
        Scope = RuleScope.OwnSite,
    };

    public static readonly ImmutableArray<Rule> All = [StatementIncomplete];
}
