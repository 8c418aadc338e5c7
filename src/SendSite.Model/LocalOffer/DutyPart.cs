namespace SendSite.Model.LocalOffer;

/// <summary>One of those a duty says must be asked, or one of the things to ask about.</summary>
public sealed record DutyPart(string Id, string Words, Confirmation Confirmed);
