using System.Collections.Immutable;

namespace SendSite.Model.LocalOffer;

/// <summary>What the law asks an authority to do with its Local Offer, beside what Schedule 2 asks it to tell.</summary>
/// <param name="Id">Numbered like the section or regulation: <c>s30.5</c>, <c>reg54</c>.</param>
/// <param name="Plain">What it asks, in our own words.</param>
/// <param name="Parts">Those who must be asked, or what they must be asked about.</param>
public sealed record StatutoryDuty(string Id, StatutoryLaw Law, string Plain, Confirmation Confirmed, ImmutableArray<DutyPart> Parts)
{
    /// <summary>Everything in Schedule 2 must be there: the coverage itself answers it.</summary>
    public const string Contents = "reg53";

    /// <summary>Comments and the response to them are published: the years of comments answer it.</summary>
    public const string Comments = "reg56";
}
