using System.Collections.Immutable;

namespace SendSite.Model.LocalOffer;

/// <summary>One of the questions every setting in a Local Offer answers, the same in every area.</summary>
/// <param name="Meets">Ids of the statutory items an answer speaks to.</param>
public sealed record SettingQuestion(string Id, string Words, ImmutableArray<string> Meets);
