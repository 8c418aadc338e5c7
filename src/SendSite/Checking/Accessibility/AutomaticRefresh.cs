using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>A page stays until its reader leaves it.</summary>
internal sealed class AutomaticRefresh : IPageCheck
{
    public Rule Rule { get; } = new("SS623", nameof(AutomaticRefresh), Severity.Error,
        Why: "A page that changes by itself takes away the time some people need.")
    {
        Criteria = ["2.2.1", "3.2.5"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from meta in page.Elements.Named("meta")
        where string.Equals(meta.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase)
        select page.Report(Rule, meta,
            $"The page reloads or leaves by itself (\"{meta.GetAttribute("content")}\").",
            hint: "Send people on with a row in data/redirects.csv instead.");
}
