using System.Collections.Immutable;

namespace SendSite.Checking.Browser.Interaction;

/// <summary>How the kinds of control of a page show the focus, as far as their styles alone tell.</summary>
/// <param name="Kinds">How many kinds there are.</param>
/// <param name="Doubtful">Those whose mark no style proves: pictures must tell.</param>
/// <param name="Weak">Those with a mark thinner or fainter than 2.4.13 asks.</param>
internal sealed record FocusMarks(int Kinds, ImmutableArray<NamedElement> Doubtful, ImmutableArray<NamedElement> Weak)
{
    /// <summary>One element of each kind: what the rules of a style sheet could tell apart.</summary>
    public static Task<FocusMarks> OfAsync(OpenPage page) => page.OnceAsync("focus marks", async () =>
    {
        if (!(await InteractionFacts.OfAsync(page)).HearsKeysOrFocus)
        {
            return await page.AskAsync<FocusMarks>("focusMarks", false);
        }

        await using var use = await PageInUse.StartAsync(page);
        return await use.AskAsync<FocusMarks>("focusMarks", false);
    });
}
