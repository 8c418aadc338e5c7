using System.Collections.Immutable;
using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>
/// Where styles set the order, what is read out means the same as what is seen. Told only of what cannot be meant: numbers that
/// count up on the screen alone, a heading read after its words, columns read across, a sentence that begins in its middle,
/// letters turned round.
/// </summary>
internal sealed class OrderAgainstMeaning : IBrowserRule
{
    public Rule Rule { get; } = new("SS711", nameof(OrderAgainstMeaning), Severity.Error,
        Why: "People who listen to the page hear its parts in the order they are written in, and it makes no sense.")
    {
        Criteria = ["1.3.2"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page) =>
        (await page.AskAsync<ImmutableArray<MisplacedPart>>("readingOrder")).Select(part => page.Report(Rule, Fault(part),
            "Write the parts in the order they are to be read in, and set them so without order, reverse or fixed places.", part.Selector));

    private static string Fault(MisplacedPart part) => part.Kind switch
    {
        "numbers" => $"The screen begins with \"{part.Shows}\", but \"{part.Reads}\" is read out before it.",
        "heading" => $"The heading \"{part.Shows}\" is shown above \"{part.Reads}\", but read out after it.",
        "columns" => $"\"{part.Shows}\" is shown right under its heading, but \"{part.Reads}\" is read out between them.",
        "sentence" => $"The sentence \"{part.Shows}\" is read out as \"{part.Reads}\".",
        _ => $"\"{part.Shows}\" is shown, but \"{part.Reads}\" is read out, because the letters are turned round by styles.",
    };
}
