using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SendSite.Checking.Aria;

/// <summary>What WAI-ARIA 1.2 says of one role, with what it inherits already gathered in.</summary>
/// <param name="Name">The role's token.</param>
/// <param name="NameFrom">Where its accessible name may come from.</param>
internal sealed record AriaRole(string Name, NameSource NameFrom)
{
    /// <summary>An abstract role sorts the others and is not for authors.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>The standard asks for a name.</summary>
    public bool NeedsName { get; init; }

    /// <summary>Speech software sees no elements inside, only their words.</summary>
    public bool ChildrenPresentational { get; init; }

    /// <summary>The role itself and every role it is a kind of, abstract ones too.</summary>
    public required FrozenSet<string> Kinds { get; init; }

    /// <summary>Attributes an author must give, where the element does not imply them.</summary>
    public ImmutableArray<string> Required { get; init; } = [];

    /// <summary>Attributes the role allows besides the global ones, inherited and required ones among them.</summary>
    public required FrozenSet<string> Supported { get; init; }

    /// <summary>One of these must be around it; empty where it may stand anywhere.</summary>
    public ImmutableArray<string> Context { get; init; } = [];

    /// <summary>It may hold only these, and must hold one unless busy; empty where anything goes.</summary>
    public ImmutableArray<string> Owned { get; init; } = [];

    /// <summary>Whether the role is, or is a kind of, another.</summary>
    public bool Is(string role) => Kinds.Contains(role);

    /// <summary>A role that a person operates.</summary>
    public bool IsWidget => Is("widget") || Name is "application";
}
