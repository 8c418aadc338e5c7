using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>
/// A page shows the same content however the screen is held: it is not turned against the screen, and no message stands in its
/// place. Looked at only where the page's styles or scripts ask how the screen is held.
/// </summary>
internal sealed class OneOrientationOnly : IBrowserRule
{
    private const string Hint = "Lay the page out for both: use the orientation for the layout only, never to hide or turn the content.";

    /// <summary>Width and height upright, height sideways: a phone, and a larger screen where one pixel makes the difference and nothing else changes.</summary>
    private static readonly ImmutableArray<(int Width, int Height, int Sideways)> Screens = [(360, 740, 360), (900, 900, 899)];

    public Rule Rule { get; } = new("SS737", nameof(OneOrientationOnly), Severity.Error,
        Why: "Somebody whose phone or tablet is fixed to a wheelchair cannot turn it.")
    {
        Criteria = ["1.3.4"],
        Act = ["b33eff"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        if (!await page.AskAsync<bool>("turns"))
        {
            return [];
        }

        var faults = new List<OrientationFault>();
        foreach (var (width, height, sideways) in Screens)
        {
            await page.Tab.SetViewportSizeAsync(width, height);
            await page.AskAsync<bool>("rememberPortrait");
            await page.Tab.SetViewportSizeAsync(height, sideways);
            faults.AddRange(await page.AskAsync<List<OrientationFault>>("comparedWithPortrait"));
        }

        await page.EnterAsync(View);
        return faults.DistinctBy(fault => (fault.Kind, fault.By)).Select(fault => Report(page, fault));
    }

    private Diagnostic Report(OpenPage page, OrientationFault fault) => fault.Kind switch
    {
        "turned" => page.Report(Rule, $"The text \"{fault.Words}\" is turned a quarter when the screen is.", Hint, fault.Selector),
        "message" => page.Report(Rule, $"In {fault.By} the page says \"{fault.Words}\" in place of its content.", Hint, fault.Selector),
        "empty" => page.Report(Rule, $"In {fault.By} the page shows nothing of its content, such as \"{fault.Words}\".", Hint, fault.Selector),
        "perhaps" => Doubt(page, fault, $"In {fault.By} the page says \"{fault.Words}\": can it be used that way all the same?"),
        _ => Doubt(page, fault, $"In {fault.By} much of the text, such as \"{fault.Words}\", is not shown: can it be had in another way?"),
    };

    private static Diagnostic Doubt(OpenPage page, OrientationFault fault, string question) =>
        page.Report(VisualDoubts.OrientationMayMatter, question, Hint, fault.Selector);
}
