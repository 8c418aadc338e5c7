using System.Collections.Immutable;

namespace SendSite.Publishing.OpenReferral;

/// <summary>A list of choices.</summary>
internal sealed record ReferralTaxonomy
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public ImmutableArray<ReferralTaxonomyTerm>? TaxonomyTerms { get; init; }
}
