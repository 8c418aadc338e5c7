using System.Collections.Immutable;

namespace SendSite.Checking.Browser.Interaction;

/// <summary>What a page's forms say when they are sent empty, spoilt and filled in, and its fields when they are left.</summary>
internal static class FormTrial
{
    /// <summary>Tried once for each page; forms that no script listens to are the browser's and the server's own.</summary>
    public static Task<ImmutableArray<ToldMessage>> OfAsync(OpenPage page) => page.OnceAsync("form messages", async () =>
    {
        if (!(await InteractionFacts.OfAsync(page)).Hears("submit", "click", "invalid", "blur", "focusout", "change") || !(await page.AskAsync<Chance>("formPossible")).Possible)
        {
            return [];
        }

        await using var use = await PageInUse.StartAsync(page);
        return await use.AskAsync<ImmutableArray<ToldMessage>>("formMessages");
    });
}
