using System.Collections.Immutable;
using SendSite.Checking.Browser.Cache;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>What every tab of a run has in common.</summary>
/// <param name="Site">Where the site is served, on this machine.</param>
/// <param name="Rules">Our own rules, beside axe's.</param>
/// <param name="Scope">Whose pages they are.</param>
internal sealed record BrowserPlan(Uri Site, ImmutableArray<IBrowserRule> Rules, RuleScope Scope)
{
    /// <summary>How long one rule may take over one page.</summary>
    public TimeSpan RulePatience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a page may take to load, and to answer any one question.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long all of it may take for one page; rules whose turn comes later do not look at it.</summary>
    public TimeSpan PagePatience { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>Results of earlier looks; null to look at every page now.</summary>
    public ResultCache? Cache { get; init; }

    public string ProbeScript { get; } = AxeScript.Source();

    public string ScanScript { get; } = AxeScript.ForAxe();

    public bool IsFair(Rule rule) => rule.IsFairTo(Scope);
}
