namespace SendSite.Publishing.OpenReferral;

/// <summary>The part of an address that is known where the whole, which the standard asks for, is not.</summary>
internal sealed record PlaceExtension
{
    public string? Address { get; init; }

    public string? Postcode { get; init; }
}
