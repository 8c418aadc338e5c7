using System.Collections.Immutable;
using SendSite.Model.Measures;
using SendSite.Model.Plan;

namespace SendSite.Model.Pages;

/// <summary>Places of one kind: what was planned, what has opened and how that stands.</summary>
/// <param name="SettingType">The kind's name.</param>
/// <param name="Counts">In the order of their days.</param>
public sealed record PlacesSummary(string SettingType, ImmutableArray<PublishedPlaces> Counts, PlacesJudgement Judgement);
