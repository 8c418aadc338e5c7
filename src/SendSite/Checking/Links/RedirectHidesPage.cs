using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Checking.Links;

/// <summary>A redirect starts at an address that is free.</summary>
internal sealed class RedirectHidesPage : ISiteCheck
{
    public Rule Rule { get; } = new("SS505", nameof(RedirectHidesPage), Severity.Error,
        Why: "Depending on the server, the page or the redirect wins: some readers never see the page.")
    {
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(SiteFacts site) =>
        from redirect in site.Redirects
        where site.Addresses.Find(Route.Home, redirect.From).Kind is LinkTargetKind.Page or LinkTargetKind.File
        select new Diagnostic(Rule, redirect.Source, $"\"{redirect.From}\" is redirected, and there is a page or file at that address.",
            "Take the row away, or give the page another address.");
}
