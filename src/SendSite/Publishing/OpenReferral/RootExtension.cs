namespace SendSite.Publishing.OpenReferral;

/// <summary>What a reader of the data must know that the standard has no field for.</summary>
internal sealed record RootExtension
{
    public required string Publisher { get; init; }

    public required string Licence { get; init; }

    public required string AsOf { get; init; }

    public required bool Demonstration { get; init; }

    public string? Notice { get; init; }

    public required string Limits { get; init; }
}
