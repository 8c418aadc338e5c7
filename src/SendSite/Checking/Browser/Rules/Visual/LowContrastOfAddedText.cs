using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>Placeholders, first lines and words that a style sheet adds have as much contrast as any text.</summary>
internal sealed class LowContrastOfAddedText : IBrowserRule
{
    public Rule Rule { get; } = new("SS742", nameof(LowContrastOfAddedText), Severity.Error,
        Why: "People with low vision cannot read what a field asks for, or what the style sheet says.")
    {
        Criteria = ["1.4.3"],
        Act = ["afw4f7"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        var faults = await page.AskAsync<List<ContrastFault>>("pseudoContrast");
        return faults.Select(fault => page.Report(Rule, $"{Place(fault.State)} \"{fault.Words}\" {fault.Measured}.",
            "Darken or lighten one of the two colours.", fault.Selector));
    }

    private static string Place(string state) => state switch
    {
        "placeholder" => "The placeholder",
        "first-line" => "The first line of",
        _ => "The style sheet's text",
    };
}
