namespace SendSite.Publishing.OpenReferral;

/// <summary>What a group of families said.</summary>
internal sealed record QuotationExtension
{
    public required string Words { get; init; }

    public required string Who { get; init; }
}
