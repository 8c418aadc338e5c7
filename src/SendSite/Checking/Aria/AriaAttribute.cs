using System.Collections.Immutable;

namespace SendSite.Checking.Aria;

/// <summary>What WAI-ARIA says of one state or property.</summary>
/// <param name="Name">The attribute, such as <c>aria-expanded</c>.</param>
/// <param name="Kind">What its value may be.</param>
internal sealed record AriaAttribute(string Name, AriaValueKind Kind)
{
    /// <summary>The words allowed, for a token or a list of them.</summary>
    public ImmutableArray<string> Tokens { get; init; } = [];

    /// <summary>Allowed on every element whose role does not forbid it.</summary>
    public bool IsGlobal { get; init; }

    /// <summary>Global only by the leave of ARIA 1.1, and deprecated on roles that do not list it.</summary>
    public bool IsGlobalByHabit { get; init; }

    /// <summary>The least an integer may be.</summary>
    public int? Least { get; init; }
}
