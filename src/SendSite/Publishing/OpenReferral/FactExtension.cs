namespace SendSite.Publishing.OpenReferral;

/// <summary>An access fact of a service that has no place to state it of.</summary>
internal sealed record FactExtension
{
    public required string Fact { get; init; }

    public required bool Holds { get; init; }
}
