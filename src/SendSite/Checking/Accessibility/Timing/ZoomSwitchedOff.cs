using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Timing;

/// <summary>A page can be made larger with two fingers.</summary>
internal sealed class ZoomSwitchedOff : IPageCheck
{
    public Rule Rule { get; } = new("SS624", nameof(ZoomSwitchedOff), Severity.Error,
        Why: "People with low vision cannot read it on a phone.")
    {
        Criteria = ["1.4.4"],
        Act = ["b4f0c3"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        // Of several, browsers go by the last.
        var meta = page.Elements.Named("meta").LastOrDefault(meta =>
            string.Equals(meta.GetAttribute("name")?.Trim(), "viewport", StringComparison.OrdinalIgnoreCase) && meta.HasAttribute("content"));
        if (meta is not null && ViewportZoom.Limit(meta.GetAttribute("content")!) is { } limit)
        {
            yield return page.Report(Rule, meta,
                $"The viewport's \"{limit}\" keeps people from zooming in.",
                hint: "Use \"width=device-width, initial-scale=1\" alone.");
        }
    }
}
