using Microsoft.Playwright;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>
/// A button's sign is still there in colours the reader chose. A sign cut out of a ground colour, or painted as a gradient,
/// vanishes: the reader's colours replace every ground.
/// </summary>
internal sealed class SignVanishesInForcedColours : IBrowserRule
{
    public Rule Rule { get; } = new("SS750", nameof(SignVanishesInForcedColours), Severity.Warning,
        Why: "People who need their own colours, as with Windows contrast themes, see an empty button.");

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        if (await page.AskAsync<int>("paintedSigns") == 0)
        {
            return [];
        }

        await page.EnterAsync(View with { ForcedColours = ForcedColors.Active });
        var gone = await page.AskAsync<List<LookedAt>>("vanishedSigns");
        await page.EnterAsync(View);
        return gone.Select(sign => page.Report(Rule, $"The sign of \"{sign.Words}\" is not to be seen in colours the reader chose.",
            "Draw it as an SVG in currentColor, or give it a system colour: @media (forced-colors: active) { background: ButtonText }.", sign.Selector));
    }
}
