namespace SendSite.Publishing.OpenReferral;

/// <summary>What the data is and which version of the standard it follows.</summary>
internal sealed record ReferralRoot
{
    public required string Version { get; init; }

    public required string Profile { get; init; }

    public required string OpenapiUrl { get; init; }

    public required RootExtension Sendsite { get; init; }
}
