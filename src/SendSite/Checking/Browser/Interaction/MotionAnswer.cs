namespace SendSite.Checking.Browser.Interaction;

/// <summary>How a page answers to its device being tilted and shaken.</summary>
internal sealed record MotionAnswer
{
    /// <summary>Whether anything changed, twice.</summary>
    public bool Answers { get; init; }

    /// <summary>Whether a control of the page made it stop.</summary>
    public bool CanBeOff { get; init; }

    /// <summary>Whether controls of the page change the same things, both ways.</summary>
    public bool ByHand { get; init; }

    /// <summary>The control that does a part of it; empty for none.</summary>
    public string OneWay { get; init; } = "";

    /// <summary>What changed.</summary>
    public string Selector { get; init; } = "";

    public string Words { get; init; } = "";
}
