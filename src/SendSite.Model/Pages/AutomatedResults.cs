using System.Collections.Immutable;
using SendSite.Model.Accessibility;

namespace SendSite.Model.Pages;

/// <summary>What the build's own checks did and found, as the statement reports it.</summary>
/// <param name="Pages">Pages checked against every static rule.</param>
/// <param name="BrowserPages">Pages also checked in a browser; 0 when browser checks were not run.</param>
/// <param name="Widths">Widths the browser used, in CSS pixels.</param>
/// <param name="Browser">Name and version; absent when browser checks were not run.</param>
/// <param name="Criteria">One result for each criterion the site answers for, in the order of their numbers.</param>
public sealed record AutomatedResults(int Pages, int BrowserPages, ImmutableArray<int> Widths, string? Browser, ImmutableArray<CriterionResult> Criteria)
{
    /// <summary>Whether a browser looked at every page.</summary>
    public bool EveryPageInBrowser => Pages > 0 && BrowserPages >= Pages;

    /// <summary>Checks of code that ran on every page.</summary>
    public int CodeChecks => Count(CheckKind.Code);

    /// <summary>axe-core's rules that ran.</summary>
    public int AxeChecks => Count(CheckKind.Axe);

    /// <summary>Our own browser checks that ran.</summary>
    public int BrowserChecks => Count(CheckKind.Browser);

    /// <summary>The result for a criterion; null when the site does not answer for it.</summary>
    public CriterionResult? Of(string number) => Criteria.FirstOrDefault(result => result.Number == number);

    private int Count(CheckKind kind) => Criteria.SelectMany(result => result.Checks).Where(check => check.Kind == kind && check.Ran).Distinct().Count();
}
