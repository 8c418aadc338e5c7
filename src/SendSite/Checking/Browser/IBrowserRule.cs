using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>A rule about one page that only a real browser can decide.</summary>
internal interface IBrowserRule
{
    Rule Rule { get; }

    /// <summary>How the page is shown when the rule looks.</summary>
    BrowserView View { get; }

    /// <summary>What is wrong. A rule leaves the page as it found it, unless its view is loaded fresh.</summary>
    /// <exception cref="Microsoft.Playwright.PlaywrightException">The browser could not do what the rule asked.</exception>
    Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page);
}
