using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Plan;

namespace SendSite.Model.LocalOffer;

/// <summary>How the site answers an item or a duty where front matter cannot say it, and what is still missing.</summary>
/// <param name="To">Id of an item of Schedule 2 or of a duty.</param>
/// <param name="Missing">What families cannot find yet, in words.</param>
/// <param name="OwnerRole">Who will put it right.</param>
/// <param name="By">When.</param>
public sealed record LocalOfferAnswer(Reference To, ImmutableArray<Evidence> MetBy, string? Missing, string? OwnerRole, DateOnly? By, SourceSpan Source);
