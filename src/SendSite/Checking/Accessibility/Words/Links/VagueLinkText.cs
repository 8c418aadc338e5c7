using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Links;

/// <summary>A link's words say alone where it goes: people step from link to link, or ask for a list of them.</summary>
internal sealed class VagueLinkText : IPageCheck
{
    public Rule Rule { get; } = new("SS614", nameof(VagueLinkText), Severity.Warning,
        Why: "People who list a page's links hear \"click here\" ten times over.")
    {
        Criteria = ["2.4.9"],
        Act = ["aizyf1"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from link in VagueLinks.Of(page).All
        where link.IsPurposeKnown
        select page.Report(Rule, link.Element,
            $"The link \"{link.Words}\" says only together with the words around it where it goes.",
            hint: "Use words that make sense alone, such as the title of the page it leads to.");
}
