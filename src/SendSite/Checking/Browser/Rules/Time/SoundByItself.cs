using System.Collections.Immutable;
using System.Globalization;
using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Time;

/// <summary>
/// Sound that starts by itself ends within three seconds, or the page has a control that stops it. Whether a film is heard
/// is told from its sound track, and each control is tried.
/// </summary>
internal sealed class SoundByItself : IBrowserRule
{
    /// <summary>It could not be played or decoded here, or a script makes the sound.</summary>
    public static readonly Rule Doubt = new("SS721", "SoundMayStartByItself", Severity.Review,
        Why: "Sound over a screen reader's voice makes the page unusable: the way to the pause button cannot be heard.")
    {
        Criteria = ["1.4.2"],
        Act = ["80f0bf"],
    };

    public Rule Rule { get; } = new("SS720", nameof(SoundByItself), Severity.Error,
        Why: "Sound over a screen reader's voice makes the page unusable: the way to the pause button cannot be heard.")
    {
        Criteria = ["1.4.2"],
        Act = ["80f0bf", "aaa1bf", "4c31df"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        if (!(await InteractionFacts.OfAsync(page)).StartsMedia)
        {
            return [];
        }

        await using var use = await PageInUse.StartAsync(page);
        return (await use.AskAsync<ImmutableArray<StartedSound>>("sound")).Select(sound => Finding(page, sound)).ToList();
    }

    private Diagnostic Finding(OpenPage page, StartedSound sound)
    {
        var length = sound.Seconds < 0 ? "without end" : string.Create(CultureInfo.InvariantCulture, $"for {sound.Seconds} seconds");
        return sound.Sure
            ? page.Report(Rule, $"The sound of {sound.Words} starts by itself, goes on {length}, and no control of the page stops or mutes it.",
                "Let people start it themselves, or put a control that pauses or mutes it at the top of the page.", sound.Selector)
            : page.Report(Doubt,
                sound.Kind == "made" ? "A script of the page makes sound by itself: does it end within three seconds, or can it be stopped at the top of the page?"
                    : $"{Sentence(sound.Words)} starts by itself, goes on {length}, and has no control that stops it: can it be heard?",
                "Let people start it themselves, or put a control that pauses or mutes it at the top of the page.", sound.Selector);
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
