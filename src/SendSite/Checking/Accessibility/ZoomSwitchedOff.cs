using System.Text.RegularExpressions;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>A page can be made larger with two fingers.</summary>
internal sealed partial class ZoomSwitchedOff : IPageCheck
{
    public Rule Rule { get; } = new("SS624", nameof(ZoomSwitchedOff), Severity.Error,
        Why: "People with low vision cannot read it on a phone.")
    {
        Criteria = ["1.4.4"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from meta in page.Elements.Named("meta")
        let content = meta.GetAttribute("content") ?? ""
        where string.Equals(meta.GetAttribute("name"), "viewport", StringComparison.OrdinalIgnoreCase) && Limit().IsMatch(content)
        select page.Report(Rule, meta,
            $"The viewport \"{content}\" keeps people from zooming in.",
            hint: "Use \"width=device-width, initial-scale=1\" alone.");

    /// <summary>A largest scale below 2 is a failure under ACT rule b4f0c3.</summary>
    [GeneratedRegex(@"user-scalable\s*=\s*(no|0)\b|maximum-scale\s*=\s*[01](\.\d+)?\s*(,|;|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limit();
}
