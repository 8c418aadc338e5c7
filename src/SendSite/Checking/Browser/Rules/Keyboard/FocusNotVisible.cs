using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Keyboard;

/// <summary>
/// Whatever has the focus looks different from when it has not. Of controls no style rule can tell apart, one is tried. A ring,
/// ground or edge that must be drawn in plain sight is taken at its word; for the rest the window is photographed before and
/// after, and the pixels compared.
/// </summary>
internal sealed class FocusNotVisible : IBrowserRule
{
    /// <summary>Two pictures each.</summary>
    private const int MostPictured = 15;

    public Rule Rule { get; } = new("SS704", nameof(FocusNotVisible), Severity.Error,
        Why: "Somebody who works by keyboard cannot see where they are, and presses what they did not mean.")
    {
        Criteria = ["2.4.7"],
        Act = ["oj04fd"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        var marks = await FocusMarks.OfAsync(page);
        if (marks.Doubtful.IsEmpty)
        {
            return [];
        }

        await using var use = await PageInUse.StartAsync(page, (await InteractionFacts.OfAsync(page)).HearsKeysOrFocus);
        var doubtful = (await use.AskAsync<FocusMarks>("focusMarks", false)).Doubtful;
        var found = new List<Diagnostic>();
        for (var at = 0; at < Math.Min(doubtful.Length, MostPictured); at++)
        {
            if (!await ShowsAsync(use, at))
            {
                found.Add(page.Report(Rule, $"Nothing on the screen changes when {doubtful[at].Words} gets the keyboard's focus.",
                    "Let :focus-visible draw an outline of at least 2 pixels that stands out from what is around it, and take no outline away without another mark in its place.",
                    doubtful[at].Selector));
            }
        }

        await use.AskAsync<Ended>("focusMarksEnd");
        return found;
    }

    // A mark is nearly always where the focus is: a small picture there settles it. Only where that shows nothing is the whole
    // window compared, which means nothing while something else on the page moves.
    private static async Task<bool> ShowsAsync(PageInUse use, int at)
    {
        var place = await use.AskAsync<PlaceOnScreen>("focusMarkBefore", at);
        if (place.Around is { } around && await ChangesAsync(use, at, around))
        {
            return true;
        }

        if (place.Moving)
        {
            return false;
        }

        await use.AskAsync<PlaceOnScreen>("focusMarkBefore", at);
        return await ChangesAsync(use, at, part: null);
    }

    private static async Task<bool> ChangesAsync(PageInUse use, int at, (double Left, double Top, double Width, double Height)? part)
    {
        var before = await use.PictureAsync(part);
        return !(await use.AskAsync<Kept>("focusMarkAfter", at)).Stays
            || PictureDifference.Between(before, await use.PictureAsync(part)).IsVisible;
    }

    private sealed record Kept(bool Stays);

    private sealed record Ended([property: System.Text.Json.Serialization.JsonPropertyName("ended")] bool IsEnded);
}
