using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>
/// Sentences are text, not pictures of text. Told by the picture's own pixels: several even lines of letters on a plain ground
/// and nothing else. Marks, charts, maps, scans and screenshots, by their name or description, are left alone.
/// </summary>
internal sealed class PictureOfText : IBrowserRule
{
    public Rule Rule { get; } = new("SS747", nameof(PictureOfText), Severity.Error,
        Why: "People who enlarge text, change its colours or have it read aloud word by word cannot do so with a picture.")
    {
        Criteria = ["1.4.5"],
        Act = ["0va7u6"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        var pictures = await page.AskAsync<List<PicturedText>>("picturedText");
        return pictures.Select(picture => page.Report(Rule,
            FormattableString.Invariant($"The picture \"{picture.File}\" holds {picture.Lines} lines of text and nothing else."),
            "Write the words as text and give them their looks with a style sheet.", picture.Selector));
    }
}
