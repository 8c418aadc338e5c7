using System.Collections.Immutable;

namespace SendSite.Publishing.OpenReferral;

/// <summary>What a site holds of a service that the standard has no field for, so that nothing is lost between two sites.</summary>
internal sealed record ServiceExtension
{
    public string? Id { get; init; }

    public string? Page { get; init; }

    public bool? Invented { get; init; }

    public string? OwnerRole { get; init; }

    public DateOnly? ReviewBy { get; init; }

    public DateOnly? VisibleFrom { get; init; }

    public DateOnly? VisibleTo { get; init; }

    public ClosureExtension? Closed { get; init; }

    public string? Complain { get; init; }

    public ImmutableArray<QuotationExtension>? FamiliesSay { get; init; }

    public ImmutableArray<AnswerExtension>? SettingAnswers { get; init; }

    public ImmutableArray<FactExtension>? Access { get; init; }

    public string? Body { get; init; }
}
