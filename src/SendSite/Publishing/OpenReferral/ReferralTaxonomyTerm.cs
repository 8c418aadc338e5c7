namespace SendSite.Publishing.OpenReferral;

/// <summary>A choice of a taxonomy. <c>code</c>, of HSDS 3.0, is its id in the site's own data.</summary>
internal sealed record ReferralTaxonomyTerm
{
    public required Guid Id { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required string Taxonomy { get; init; }

    public required Guid TaxonomyId { get; init; }
}
