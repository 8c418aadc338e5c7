using System.Collections.Immutable;

namespace SendSite.Publishing.OpenReferral;

/// <summary>Whom to ask: a role, never a person, so the field for names stays empty.</summary>
internal sealed record ReferralContact
{
    public required Guid Id { get; init; }

    public required Guid ServiceId { get; init; }

    public required string Title { get; init; }

    public string? Email { get; init; }

    public ImmutableArray<ReferralPhone>? Phones { get; init; }

    public ContactExtension? Sendsite { get; init; }
}
