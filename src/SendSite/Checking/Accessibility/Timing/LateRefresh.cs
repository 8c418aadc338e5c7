using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Timing;

/// <summary>A page does not change by itself, however late.</summary>
internal sealed class LateRefresh : IPageCheck
{
    public Rule Rule { get; } = new("SS696", nameof(LateRefresh), Severity.Warning,
        Why: "A page that changes by itself, even after a day, loses what a person had begun.")
    {
        Criteria = ["2.2.4", "3.2.5"],
        Act = ["bisz58"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        if (RefreshTime.Of(page.Elements.Named("meta")) is ({ } meta, > AutomaticRefresh.LongestLimit))
        {
            yield return page.Report(Rule, meta,
                $"The page reloads or leaves by itself (\"{meta.GetAttribute("content")}\").",
                hint: "Let people reload or go on themselves.");
        }
    }
}
