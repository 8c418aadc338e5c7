using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Timing;

/// <summary>A page stays until its reader leaves it; one that sends people on does so at once.</summary>
internal sealed class AutomaticRefresh : IPageCheck
{
    /// <summary>Twenty hours: longer than that is no limit on anyone's time.</summary>
    public const double LongestLimit = 72_000;

    public Rule Rule { get; } = new("SS623", nameof(AutomaticRefresh), Severity.Error,
        Why: "A page that changes by itself takes away the time some people need.")
    {
        Criteria = ["2.2.1", "2.2.4", "3.2.5"],
        Act = ["bc659a", "bisz58"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        if (RefreshTime.Of(page.Elements.Named("meta")) is ({ } meta, > 0 and <= LongestLimit and var seconds))
        {
            yield return page.Report(Rule, meta,
                FormattableString.Invariant($"The page reloads or leaves by itself after {seconds} seconds (\"{meta.GetAttribute("content")}\")."),
                hint: "Let people reload or go on themselves. To send them to a new address, do it from the server or after 0 seconds.");
        }
    }
}
