namespace SendSite.Model.LocalOffer;

/// <summary>How far a statement of what the law asks was checked against the law itself.</summary>
/// <param name="Remark">What the mark leaves open, such as a paragraph number given by a charity.</param>
public sealed record Confirmation(ConfirmationKind Kind, string? Remark);
