namespace SendSite.Model.LocalOffer;

/// <summary>An Act, a part of regulations or a code, where anybody can read it.</summary>
public sealed record StatutoryLaw(string Id, string Title, string Address);
