using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Checking.Links;

/// <summary>A redirect leads straight to a page or file that is there.</summary>
internal sealed class RedirectToNowhere : ISiteCheck
{
    public Rule Rule { get; } = new("SS506", nameof(RedirectToNowhere), Severity.Error,
        Why: "An old link in a letter or a search engine ends at \"page not found\".")
    {
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(SiteFacts site) =>
        from redirect in site.Redirects
        let target = site.Addresses.Find(Route.Home, redirect.To)
        where target.Kind is LinkTargetKind.Missing or LinkTargetKind.Redirect
        select new Diagnostic(Rule, redirect.Source, $"\"{redirect.From}\" is redirected to \"{redirect.To}\", which is no page or file.",
            site.Addresses.Nearest(target.Path) is { } nearest ? $"Did you mean \"{nearest}\"?" : "Write the address of a page, not of another redirect.");
}
