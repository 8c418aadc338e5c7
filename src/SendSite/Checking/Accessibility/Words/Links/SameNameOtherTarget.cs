using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Links;

/// <summary>Links of one name among the same words lead to the same thing.</summary>
internal sealed class SameNameOtherTarget : ISiteCheck
{
    public Rule Rule { get; } = new("SS811", nameof(SameNameOtherTarget), Severity.Error,
        Why: "People who cannot see where a link stands cannot tell the two apart, and reach the wrong page.")
    {
        Criteria = ["2.4.4"],
        Act = ["fd3a94"],
    };

    public IEnumerable<Diagnostic> Check(SiteFacts site) =>
        from page in site.Pages
        from twin in page.Twins
        where twin.IsAlone && TargetEquality.AreSame(twin.First, twin.Second, page.Route, site) == false
        select new Diagnostic(Rule, page.Source,
            $"Two links are called \"{twin.Name}\", but one leads to {twin.First} and the other to {twin.Second}.",
            "Say in each what only it leads to.")
        {
            Page = page.Route.Path,
            Selector = twin.Selector,
        };
}
