using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>
/// A page must not be wider than a narrow screen. A part that scrolls by itself is allowed, and that it takes the keyboard
/// focus is axe's rule.
/// </summary>
internal static class ReflowFindings
{
    public static IEnumerable<Diagnostic> For(BrowserPage page, int screen, PageScan scan)
    {
        if (scan.Sideways is { } wide)
        {
            yield return page.Report(
                BrowserRules.ScrollsSideways,
                FormattableString.Invariant($"On a screen {screen} CSS pixels wide the page is {wide.Width} wide, because of \"{wide.Selector}\"."),
                "Let it wrap or shrink; a table may scroll by itself in a labelled region that takes the keyboard focus.",
                wide.Selector);
        }
    }
}
