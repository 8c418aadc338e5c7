using System.Collections.Immutable;
using Microsoft.Playwright;

namespace SendSite.Checking.Browser.Interaction;

/// <summary>
/// Points at whatever shows something when it is pointed at, by a style rule or a script; rests there, presses Escape, moves
/// onto what appeared, and then goes there with the keys.
/// </summary>
internal sealed class HoverTrial
{
    private const int Steps = 8;

    private readonly IMouse _pointer;
    private readonly PageInUse _use;

    private HoverTrial(IMouse pointer, PageInUse use) => (_pointer, _use) = (pointer, use);

    /// <summary>Tried once for each page, and only where something answers to hovering.</summary>
    public static Task<ImmutableArray<HoverOutcome>> OfAsync(OpenPage page) => page.OnceAsync("hover", async () =>
    {
        if ((await page.AskAsync<ImmutableArray<int>>("hoverTriggers")).IsEmpty)
        {
            return [];
        }

        await using var use = await PageInUse.StartAsync(page);
        var trial = new HoverTrial(page.Tab.Mouse, use);
        var outcomes = ImmutableArray.CreateBuilder<HoverOutcome>();
        foreach (var trigger in await use.AskAsync<ImmutableArray<int>>("hoverTriggers"))
        {
            if (await trial.TryAsync(trigger) is { } outcome)
            {
                outcomes.Add(outcome);
            }
        }

        await trial._pointer.MoveAsync(0, 0);
        return outcomes.ToImmutable();
    });

    private async Task<HoverOutcome?> TryAsync(int trigger)
    {
        await _pointer.MoveAsync(0, 0);
        var place = await _use.AskAsync<Place>("hoverBefore", trigger);
        if (!place.Usable)
        {
            return null;
        }

        var shown = await PointAsync(place);
        if (shown.Words.Length == 0)
        {
            return null;
        }

        var lasts = shown.Timed == 0 || await StaysAsync(shown.Timed + 200);
        shown = lasts ? shown : await PointAgainAsync(place);
        await _pointer.MoveAsync(shown.X, shown.Y, new() { Steps = Steps });
        var reached = await StaysAsync();
        shown = await PointAgainAsync(place);
        await _use.PressAsync(Stroke.Escape);
        var closes = !await StaysAsync();
        await _pointer.MoveAsync(0, 0);
        await StaysAsync();
        return new HoverOutcome
        {
            Trigger = await _use.AskAsync<NamedElement>("hoverNamed", trigger),
            Words = shown.Words,
            Covers = shown.Covers,
            EscapeCloses = closes,
            CanBeReached = reached,
            Lasts = lasts,
            IsLostToKeys = (await _use.AskAsync<Keys>("hoverByKeys", trigger)).Lost,
        };
    }

    private async Task<Shown> PointAsync(Place place)
    {
        await _pointer.MoveAsync(place.X, place.Y, new() { Steps = 2 });
        return await _use.AskAsync<Shown>("hoverShown");
    }

    private async Task<Shown> PointAgainAsync(Place place)
    {
        await _pointer.MoveAsync(0, 0);
        await StaysAsync();
        return await PointAsync(place);
    }

    private async Task<bool> StaysAsync(int milliseconds = 0) => (await _use.AskAsync<Stay>("hoverStays", milliseconds)).Stays;

    private sealed record Place(float X, float Y, bool Usable);

    private sealed record Shown(string Words, float X, float Y, string Covers, int Timed);

    private sealed record Stay(bool Stays);

    private sealed record Keys(bool Shows, bool Lost, bool Controls);
}
