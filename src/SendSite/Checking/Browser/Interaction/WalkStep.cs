using System.Collections.Immutable;

namespace SendSite.Checking.Browser.Interaction;

/// <summary>What came of some keys, as keyboard-walk.js saw it. Elements are numbers that stay the same while a page is open.</summary>
internal sealed record WalkStep
{
    /// <summary>Elements that took the focus, in order.</summary>
    public ImmutableArray<int> Focused { get; init; } = [];

    /// <summary>Whether the focus went on from the page to the browser's own controls, if only for a moment.</summary>
    public bool Left { get; init; }

    /// <summary>Whether a script stopped Tab from doing anything.</summary>
    public bool Refused { get; init; }

    /// <summary>Whether a script set or took the focus.</summary>
    public bool Scripted { get; init; }

    /// <summary>Where the focus is now; -1 when it is nowhere on the page.</summary>
    public int At { get; init; }

    /// <summary>How many elements Tab should stop at; only told at the start.</summary>
    public int Stops { get; init; }
}
