using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>
/// A link inside text has more than its colour when it is pointed at, as WCAG's technique G183 asks of colours that differ enough.
/// Those that differ too little are axe's, and an error.
/// </summary>
internal sealed class LinkByColourAlone : IBrowserRule
{
    public Rule Rule { get; } = new("SS748", nameof(LinkByColourAlone), Severity.Review,
        Why: "People who do not see colours as others do take the link for plain words, and nothing tells them when they come across it.")
    {
        Criteria = ["1.4.1"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page) =>
        (await page.AskAsync<List<LookedAt>>("linksByColour")).Select(link => page.Report(Rule,
            $"Does anything but its colour tell the link \"{link.Words}\" from the words around it, at least when it is pointed at?",
            "Underline links inside text, or underline them when they are hovered and focused.", link.Selector));
}
