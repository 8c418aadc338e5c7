using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Links;

/// <summary>Links of one name among the same words go to addresses that may or may not be the same thing, or only a heading tells them apart.</summary>
internal sealed class SameNameUnknownTarget : ISiteCheck
{
    public Rule Rule { get; } = new("SS812", nameof(SameNameUnknownTarget), Severity.Review,
        Why: "People who cannot see where a link stands cannot tell the two apart, and may reach the wrong page.")
    {
        Criteria = ["2.4.4"],
        Act = ["fd3a94"],
    };

    public IEnumerable<Diagnostic> Check(SiteFacts site) =>
        from page in site.Pages
        from twin in page.Twins
        let same = TargetEquality.AreSame(twin.First, twin.Second, page.Route, site)
        where same is null || (same == false && !twin.IsAlone)
        select new Diagnostic(Rule, page.Source,
            $"Two links are called \"{twin.Name}\": one leads to {twin.First}, the other to {twin.Second}.",
            "Do both serve the same purpose? If not, say in each what only it leads to.")
        {
            Page = page.Route.Path,
            Selector = twin.Selector,
        };
}
