using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>Words are neither cut off nor overlapping when a reader widens the spacing of lines, paragraphs, words and letters.</summary>
internal sealed class TextLostWhenSpaced : IBrowserRule
{
    public Rule Rule { get; } = new("SS733", nameof(TextLostWhenSpaced), Severity.Error,
        Why: "People with dyslexia or low vision who widen the spacing of lines, words and letters lose part of the words.")
    {
        Criteria = ["1.4.12"],
    };

    public BrowserView View => BrowserView.Spaced;

    public Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page) =>
        new LostTextLook(Rule, View, "when a reader widens the spacing of text",
            "Let the box grow with its text: use min-height and min-width instead of height and width, and let lines wrap.").FindAsync(page);
}
