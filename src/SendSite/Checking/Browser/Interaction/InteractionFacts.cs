using System.Collections.Immutable;

namespace SendSite.Checking.Browser.Interaction;

/// <summary>
/// What a page listens to and starts, told by its own calls since before its first script. A page that listens to no key
/// and starts no timer cannot keep a key, lead the focus away or move by itself: rules about that need not look.
/// </summary>
internal sealed record InteractionFacts
{
    private static readonly ImmutableHashSet<string> OfKeysAndFocus =
        ["focus", "blur", "focusin", "focusout", "keydown", "keyup", "keypress", "scroll"];

    /// <summary>Whether anything on the page runs at all.</summary>
    public bool Scripted { get; init; }

    /// <summary>Kinds of event that are listened to anywhere on the page or in its frames, such as <c>keydown</c>.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Calls of setTimeout so far.</summary>
    public int Timeouts { get; init; }

    /// <summary>Calls of setInterval so far.</summary>
    public int Intervals { get; init; }

    /// <summary>Calls of requestAnimationFrame so far.</summary>
    public int Frames { get; init; }

    /// <summary>How many iframes there are.</summary>
    public int InnerFrames { get; init; }

    /// <summary>Whether media start by themselves, or a script has tried to play them.</summary>
    public bool StartsMedia { get; init; }

    public int Forms { get; init; }

    /// <summary>Fields that something can be typed or chosen in.</summary>
    public int Fields { get; init; }

    /// <summary>Whether a script of the page can run because a key is pressed or the focus moves.</summary>
    public bool HearsKeysOrFocus => Kinds.Any(OfKeysAndFocus.Contains) || Intervals > 0 || Frames > 0;

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
