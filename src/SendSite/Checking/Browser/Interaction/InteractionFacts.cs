using System.Collections.Immutable;

namespace SendSite.Checking.Browser.Interaction;

/// <summary>
/// What a page listens to and waits for, told by its own calls since before its first script. A page that listens to no key
/// and waits for no timer cannot keep a key, lead the focus away or move by itself: rules about that need not look.
/// </summary>
internal sealed record InteractionFacts
{
    private static readonly ImmutableHashSet<string> OfKeysAndFocus =
        ["focus", "blur", "focusin", "focusout", "keydown", "keyup", "keypress", "scroll"];

    /// <summary>Kinds of event that are listened to anywhere on the page or in its frames, such as <c>keydown</c>.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Calls of setTimeout whose time has not come.</summary>
    public int Timeouts { get; init; }

    /// <summary>Calls of setInterval that go on.</summary>
    public int Intervals { get; init; }

    /// <summary>Calls of requestAnimationFrame not yet answered: a script that moves something frame by frame always has one.</summary>
    public int Frames { get; init; }

    /// <summary>
    /// What may call a script again without a timer: requests, workers and channels; and whether it asked if the reader wants
    /// less motion, for then it may do more for others.
    /// </summary>
    public int Others { get; init; }

    /// <summary>Whether media start by themselves, or a script has tried to play them.</summary>
    public bool StartsMedia { get; init; }

    /// <summary>Whether a script of the page can run because a key is pressed or the focus moves.</summary>
    public bool HearsKeysOrFocus => Kinds.Any(OfKeysAndFocus.Contains) || Intervals > 0 || Frames > 0;

    /// <summary>Whether a script of the page can run again although nobody does anything.</summary>
    public bool RunsByItself => Timeouts > 0 || Intervals > 0 || Frames > 0 || Others > 0 || StartsMedia;

    public bool Hears(params ReadOnlySpan<string> kinds)
    {
        foreach (var kind in kinds)
        {
            if (Kinds.Contains(kind, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Asked once for each page, however many rules want to know.</summary>
    public static Task<InteractionFacts> OfAsync(OpenPage page) => page.OnceAsync("interaction", () => page.AskAsync<InteractionFacts>("interaction"));
}
