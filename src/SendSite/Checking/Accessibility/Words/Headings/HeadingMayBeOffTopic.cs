using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Headings;

/// <summary>A heading names the subject of what comes straight after it: asked where its words, or those below, have more than one meaning.</summary>
internal sealed class HeadingMayBeOffTopic : IPageCheck
{
    public Rule Rule { get; } = new("SS833", nameof(HeadingMayBeOffTopic), Severity.Review,
        Why: "People who go from heading to heading pass over what they are looking for, and land where it is not.")
    {
        Criteria = ["2.4.6"],
        Act = ["b49b2e"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from heading in HeadingTopics.Of(page).All
        where !heading.Clash.IsPlain
        select page.Report(Rule, heading.Element,
            $"Does the heading \"{heading.Words}\" name what stands below it: \"{heading.Opening}\"?",
            hint: $"If it does not, write a heading that does, such as \"{heading.BetterTitle}\".");
}
