namespace SendSite.Checking.Aria;

/// <summary>A role as the standard's tables have it, lists written with spaces between.</summary>
/// <param name="Name">The role's token.</param>
/// <param name="Parents">The roles it is directly a kind of, whose attributes it takes over.</param>
internal sealed record AriaRoleRow(string Name, string Parents)
{
    public NameSource NameFrom { get; init; }

    public bool IsAbstract { get; init; }

    public bool NeedsName { get; init; }

    /// <summary>Children presentational.</summary>
    public bool Flat { get; init; }

    public string Required { get; init; } = "";

    public string Supports { get; init; } = "";

    public string Context { get; init; } = "";

    public string Owned { get; init; } = "";
}
