namespace SendSite.Publishing.OpenReferral;

/// <summary>What the standard has no field for: that one session runs in other weeks than the service.</summary>
internal sealed record SessionExtension
{
    public required string Weeks { get; init; }
}
