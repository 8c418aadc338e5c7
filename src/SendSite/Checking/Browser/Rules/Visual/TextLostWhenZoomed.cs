using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>Words are neither cut off nor overlapping when a reader magnifies the page to 200%.</summary>
internal sealed class TextLostWhenZoomed : IBrowserRule
{
    public Rule Rule { get; } = new("SS732", nameof(TextLostWhenZoomed), Severity.Error,
        Why: "People with low vision who magnify the page lose part of the words.")
    {
        Criteria = ["1.4.4"],
        Act = ["59br37"],
    };

    public BrowserView View => BrowserView.Zoomed;

    public Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page) =>
        new LostTextLook(Rule, View, "when the page is magnified to 200%",
            "Let the box grow with its text: size it with min-height in em or rem, not with height, px or vh.").FindAsync(page);
}
