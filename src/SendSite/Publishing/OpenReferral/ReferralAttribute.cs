namespace SendSite.Publishing.OpenReferral;

/// <summary>Ties a service to a term of a taxonomy.</summary>
internal sealed record ReferralAttribute
{
    public required Guid Id { get; init; }

    public required Guid LinkId { get; init; }

    public required Guid TaxonomyTermId { get; init; }

    public required string LinkEntity { get; init; }

    public required ReferralTaxonomyTerm TaxonomyTerm { get; init; }
}
