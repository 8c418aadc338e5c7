using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>Words that can be read on a desktop are neither cut off nor overlapping on a screen 320 CSS pixels wide.</summary>
internal sealed class TextLostOnPhone : IBrowserRule
{
    public Rule Rule { get; } = new("SS731", nameof(TextLostOnPhone), Severity.Error,
        Why: "On a phone, or magnified four times, part of the words is missing.")
    {
        Criteria = ["1.4.10"],
    };

    public BrowserView View => BrowserView.Phone;

    public Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page) =>
        new LostTextLook(Rule, View, "on a screen 320 CSS pixels wide",
            "Let the box grow with its text: use min-height instead of height, and let lines wrap.").FindAsync(page);
}
