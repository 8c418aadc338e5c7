using Microsoft.Playwright;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>
/// Text stands out from pictures, gradients, shadows and layers behind it. Measured at each letter's pixels on two pictures of
/// the page, with the text and without; taken only where the styles alone do not tell the colours.
/// </summary>
internal sealed class LowContrastOnPicture : IBrowserRule
{
    private const string Hint = "Put a plain ground or a darker veil behind the text, or change its colour.";

    public Rule Rule { get; } = new("SS743", nameof(LowContrastOnPicture), Severity.Error,
        Why: "People with low vision cannot tell the words from the picture behind them.")
    {
        Criteria = ["1.4.3"],
        Act = ["afw4f7"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        var windows = await page.AskAsync<List<PictureWindow>>("pictureWindows");
        var faults = new List<ContrastFault>();
        for (var number = 0; number < windows.Count; number++)
        {
            var withText = await TakeAsync(page, windows[number]);
            await page.AskAsync<bool>("hideTexts", number);
            var without = await TakeAsync(page, windows[number]);
            faults.AddRange(await page.AskAsync<List<ContrastFault>>("comparePictures", new object[] { number, withText, without }));
        }

        return faults.Select(fault => Report(page, fault));
    }

    private static async Task<string> TakeAsync(OpenPage page, PictureWindow window) =>
        Convert.ToBase64String(await page.Tab.ScreenshotAsync(new()
        {
            FullPage = true,
            Clip = new() { X = window.X, Y = window.Y, Width = window.Width, Height = window.Height },
            Animations = ScreenshotAnimations.Disabled,
            Caret = ScreenshotCaret.Initial,
        }));

    private Diagnostic Report(OpenPage page, ContrastFault fault) => fault.Kind == "low"
        ? page.Report(Rule, $"\"{fault.Words}\" {fault.Measured}, measured on what is drawn behind it.", Hint, fault.Selector)
        : page.Report(VisualDoubts.ContrastMayBeLow,
            FormattableString.Invariant($"{fault.Share} per cent of \"{fault.Words}\" stands out too little from what is drawn behind it: can all of it be read?"), Hint, fault.Selector);
}
