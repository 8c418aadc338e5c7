using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Links;

/// <summary>A link's words, with the sentence, list item or table cell around it, say where it goes.</summary>
internal sealed class LinkWithoutPurpose : IPageCheck
{
    public Rule Rule { get; } = new("SS810", nameof(LinkWithoutPurpose), Severity.Error,
        Why: "People who cannot see the page, or lose the thread, must follow the link to learn what it is for.")
    {
        Criteria = ["2.4.4"],
        Act = ["5effbb"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from link in VagueLinks.Of(page).All
        where !link.IsPurposeKnown
        select page.Report(Rule, link.Element,
            $"The link \"{link.Words}\" does not say where it goes, and nothing around it does.",
            hint: "Write what is at the other end into the link, such as its title, or put the link in the sentence, list item or row that names it.");
}
