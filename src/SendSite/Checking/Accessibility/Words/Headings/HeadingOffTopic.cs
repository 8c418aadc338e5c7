using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Headings;

/// <summary>A heading names the subject of what comes straight after it. Told only where there is no doubt of either subject.</summary>
internal sealed class HeadingOffTopic : IPageCheck
{
    public Rule Rule { get; } = new("SS825", nameof(HeadingOffTopic), Severity.Error,
        Why: "People who go from heading to heading pass over what they are looking for, and land where it is not.")
    {
        Criteria = ["2.4.6"],
        Act = ["b49b2e"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from heading in HeadingTopics.Of(page).All
        where heading.Clash.IsPlain
        select page.Report(Rule, heading.Element,
            $"The heading \"{heading.Words}\" stands over words about another subject: \"{heading.Opening}\".",
            hint: $"Write a heading that names them, such as \"{heading.BetterTitle}\", or put them where they belong.");
}
