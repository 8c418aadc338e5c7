namespace SendSite.Checking.Browser.Interaction;

/// <summary>What happens to words that come into sight when something is pointed at.</summary>
internal sealed record HoverOutcome
{
    public required NamedElement Trigger { get; init; }

    /// <summary>What came into sight.</summary>
    public required string Words { get; init; }

    /// <summary>Other words or the control it lies over; empty for none.</summary>
    public string Covers { get; init; } = "";

    /// <summary>Whether Escape takes it away while the pointer rests.</summary>
    public bool EscapeCloses { get; init; }

    /// <summary>Whether the pointer can be moved onto it.</summary>
    public bool CanBeReached { get; init; }

    /// <summary>Whether it stays as long as it is pointed at.</summary>
    public bool Lasts { get; init; }

    /// <summary>Whether the keyboard has no way to it, nor to the same elsewhere.</summary>
    public bool IsLostToKeys { get; init; }
}
