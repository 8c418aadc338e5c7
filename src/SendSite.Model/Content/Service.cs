using System.Collections.Immutable;

namespace SendSite.Model.Content;

/// <summary>A directory entry: one thing a family can use. An empty answer is shown as "not told yet".</summary>
public sealed record Service : ContentPage
{
    public required Reference Type { get; init; }

    public required string Provider { get; init; }

    public required AgeRange Ages { get; init; }

    public required ImmutableArray<Reference> Needs { get; init; }

    /// <summary>Whether a child needs an education, health and care plan to use it.</summary>
    public required PlanNeeded Plan { get; init; }

    public required bool DiagnosisNeeded { get; init; }

    public required ImmutableArray<Reference> Areas { get; init; }

    public required Access HowToGet { get; init; }

    public required Cost Cost { get; init; }

    public required Opening When { get; init; }

    public required Place Where { get; init; }

    /// <summary>Access facts stated one by one, by vocabulary id; those left out are not known.</summary>
    public ImmutableArray<AccessFact> AccessFacts { get; init; } = [];

    public ImmutableArray<string> Languages { get; init; } = [];

    public string? Interpreting { get; init; }

    public required ImmutableArray<Contact> Contacts { get; init; }

    public ImmutableArray<Quotation> FamiliesSay { get; init; } = [];

    /// <summary>How to complain about it.</summary>
    public string? Complain { get; init; }

    /// <summary>What a setting answers to the Local Offer's questions, in the order written.</summary>
    public ImmutableArray<SettingAnswer> SettingAnswers { get; init; } = [];

    /// <summary>Ofsted's unique reference number.</summary>
    public string? Urn { get; init; }

    public string? Website { get; init; }

    public ReferralIdentity Referral { get; init; }

    /// <summary>The day it must be checked again, where that is not the usual time after its review.</summary>
    public DateOnly? ReviewBy { get; init; }

    public DateOnly? VisibleFrom { get; init; }

    public DateOnly? VisibleTo { get; init; }

    public Closure? Closed { get; init; }

    /// <summary>Whether families may see it on a day.</summary>
    public bool IsVisible(DateOnly day) => (VisibleFrom is null || VisibleFrom <= day) && (VisibleTo is null || day <= VisibleTo);

    /// <summary>Whether families can use it on a day.</summary>
    public bool IsLive(DateOnly day) => IsVisible(day) && Closed?.Covers(day) != true;
}
