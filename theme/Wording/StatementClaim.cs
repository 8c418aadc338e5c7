using System.Collections.Immutable;
using SendSite.Model.Accessibility;

namespace SendSite.Theme.Wording;

/// <summary>Something a statement tells disabled people they can do: said only while all it rests on was checked and no fault is known.</summary>
/// <param name="Key">The key of its words.</param>
/// <param name="Criteria">The success criteria it rests on.</param>
public sealed record StatementClaim(string Key, ImmutableArray<string> Criteria)
{
    private static readonly ImmutableArray<StatementClaim> _all =
    [
        new("statement-can-spacing", ["1.4.5", "1.4.12"]),
        new("statement-can-zoom", ["1.4.4", "1.4.10"]),
        new("statement-can-keyboard", ["2.1.1", "2.1.2", "2.4.3", "2.4.7"]),
        new("statement-can-speech", ["2.5.3", "4.1.2"]),
        new("statement-can-listen", ["1.1.1", "1.3.1", "1.3.2", "4.1.2"]),
    ];

    /// <summary>The claims that hold.</summary>
    public static ImmutableArray<string> Keys(Compliance found) =>
    [
        .. _all.Where(claim => claim.Criteria.All(number => found.Criteria.Any(one => one.Number == number && one.Standing == Standing.NoKnownFault))).Select(claim => claim.Key),
        .. HasNoScript(found) ? ["statement-can-without-script"] : Array.Empty<string>(),
    ];

    private static bool HasNoScript(Compliance found) => found.Criteria.Any(
        one => one.Aim.Criterion.Needs == PageContents.Script && one.Result?.Outcome == AutomaticOutcome.NothingToCheck);
}
