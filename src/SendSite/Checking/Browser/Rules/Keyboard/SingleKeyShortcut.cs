using System.Collections.Immutable;
using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Keyboard;

/// <summary>
/// A letter, digit or sign alone does nothing to the page, unless that can be switched off or changed. Every printable key
/// is pressed with the focus on no field; what answers is pressed again on a fresh page, beside keys that did nothing, and
/// then after each control that may prevent it.
/// </summary>
internal sealed class SingleKeyShortcut : IBrowserRule
{
    private static readonly ImmutableArray<Stroke> Printable =
        [.. "abcdefghijklmnopqrstuvwxyz0123456789/?.,;:'+-=*#!@[]<>".Select(Stroke.Of), .. "ABCDEFGHIJKLMNOPQRSTUVWXYZ".Select(Stroke.Of)];

    public Rule Rule { get; } = new("SS710", nameof(SingleKeyShortcut), Severity.Error,
        Why: "Speech input types whole words, so a spoken word sets off one command after another; a trembling hand sets them off by touching a key.")
    {
        Criteria = ["2.1.4"],
        Act = ["ffbc54"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        if (!(await InteractionFacts.OfAsync(page)).Hears("keydown", "keypress", "keyup"))
        {
            return [];
        }

        await using var use = await PageInUse.StartAsync(page);
        var answering = await PressAllAsync(use);

        // A page that answers to nearly every key is not a shortcut but a counter, a game's start or a typing field of its own.
        if (answering.Count == 0 || answering.Count > Printable.Length / 2)
        {
            return [];
        }

        var sure = await ConfirmAsync(use, answering);
        return sure is null || await CanBePreventedAsync(use, sure) ? [] : [Finding(page, sure, answering)];
    }

    private static async Task<List<PressedKey>> PressAllAsync(PageInUse use)
    {
        await use.AskAsync<object>("shortcutsListen");
        var found = new List<PressedKey>();
        foreach (var keys in Printable.Chunk(20))
        {
            var (departures, dialogs) = (use.Departures.Count, use.Dialogs.Count);
            await use.PressAsync(keys);
            await PageInUse.SettleAsync(30);
            found.AddRange(await use.AskAsync<ImmutableArray<PressedKey>>("shortcutsTold"));
            if (use.Departures.Count > departures || use.Dialogs.Count > dialogs)
            {
                found.AddRange(await OneByOneAsync(use, keys));
            }

            await use.AskAsync<object>("shortcutsClear");
        }

        return [.. found.DistinctBy(one => one.Key)];
    }

    private static async Task<List<PressedKey>> OneByOneAsync(PageInUse use, Stroke[] keys)
    {
        var found = new List<PressedKey>();
        foreach (var key in keys)
        {
            var before = use.Departures.Count + use.Dialogs.Count + use.Windows;
            await use.AskAsync<object>("shortcutsClear");
            await use.PressAsync(key);
            await PageInUse.SettleAsync(25);
            if (use.Departures.Count + use.Dialogs.Count + use.Windows > before)
            {
                found.Add(new PressedKey(key.Key, "another page, window or message"));
            }
        }

        return found;
    }

    // On a fresh page, alone, and only if keys beside it do nothing there: a page that changes by itself is not answering.
    private static async Task<PressedKey?> ConfirmAsync(PageInUse use, List<PressedKey> answering)
    {
        var idle = Printable.First(key => answering.All(one => one.Key != key.Key));
        await use.RestartAsync();
        await use.AskAsync<object>("shortcutsListen");
        foreach (var one in answering.Take(4))
        {
            if (!await AnswersAsync(use, idle) && await AnswersAsync(use, Stroke.Of(one.Key[0])))
            {
                return one;
            }
        }

        return null;
    }

    private static async Task<bool> AnswersAsync(PageInUse use, Stroke key)
    {
        await use.AskAsync<object>("shortcutsClear");
        var before = use.Departures.Count + use.Dialogs.Count + use.Windows;
        await use.PressAsync(key);
        await PageInUse.SettleAsync();
        return (await use.AskAsync<ImmutableArray<PressedKey>>("shortcutsTold")).Any(one => one.Key == key.Key)
            || use.Departures.Count + use.Dialogs.Count + use.Windows > before;
    }

    private static async Task<bool> CanBePreventedAsync(PageInUse use, PressedKey key)
    {
        await use.RestartAsync();
        if ((await use.AskAsync<Found>("shortcutsRemap")).IsFound)
        {
            return true;
        }

        await use.AskAsync<object>("shortcutsListen");
        while ((await use.AskAsync<Pressed>("shortcutsNextControl")).IsPressed)
        {
            if (!await AnswersAsync(use, Stroke.Of(key.Key[0])))
            {
                return true;
            }
        }

        return false;
    }

    private Diagnostic Finding(OpenPage page, PressedKey key, List<PressedKey> all)
    {
        var keys = all.Count == 1 ? $"The key \"{key.Key}\" alone makes" : $"The keys {BrowserMessage.List([.. all.Take(8).Select(one => $"\"{one.Key}\"")])} alone make";
        return page.Report(Rule, $"{keys} the page do something wherever the focus is, and no control was found that switches that off.",
            "Ask for Ctrl or Alt with the key, let it work only while its own part of the page has the focus, or give the page a setting that switches it off.", "body");
    }

    private sealed record Found([property: System.Text.Json.Serialization.JsonPropertyName("found")] bool IsFound);

    private sealed record Pressed([property: System.Text.Json.Serialization.JsonPropertyName("pressed")] bool IsPressed);
}
