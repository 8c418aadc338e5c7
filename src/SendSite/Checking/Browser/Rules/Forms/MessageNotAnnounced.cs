using System.Collections.Immutable;
using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Forms;

/// <summary>
/// What a page says after something was done is in a live region, or the focus goes to it. Forms are sent, and buttons and search
/// fields that a script listens to are used; only short words that report on that count, not what was asked to be shown.
/// </summary>
internal sealed class MessageNotAnnounced : IBrowserRule
{
    public Rule Rule { get; } = new("SS714", nameof(MessageNotAnnounced), Severity.Error,
        Why: "People who listen to the page press the button, hear nothing, and do not know whether it worked.")
    {
        Criteria = ["4.1.3"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        var told = (await FormTrial.OfAsync(page)).Where(one => one.Kind == "unheard").Concat(await ButtonsAsync(page));
        return told.DistinctBy(one => one.Said).Select(one => page.Report(Rule,
            $"After {one.Words} was used, \"{one.Said}\" appears, but it stands in no live region and the focus does not go to it.",
            "Put the words into an element that is there from the start and has role=\"status\", or role=\"alert\" for an error.", one.Selector));
    }

    private static async Task<ImmutableArray<ToldMessage>> ButtonsAsync(OpenPage page)
    {
        if (!(await InteractionFacts.OfAsync(page)).Hears("click", "input", "keyup", "change") || !(await page.AskAsync<Chance>("statusPossible")).Possible)
        {
            return [];
        }

        await using var use = await PageInUse.StartAsync(page);
        return await use.AskAsync<ImmutableArray<ToldMessage>>("statusMessages");
    }
}
