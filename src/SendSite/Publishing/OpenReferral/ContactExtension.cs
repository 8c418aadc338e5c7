namespace SendSite.Publishing.OpenReferral;

/// <summary>What the standard has no field for on a contact.</summary>
internal sealed record ContactExtension
{
    public string? Page { get; init; }

    public string? Hours { get; init; }
}
