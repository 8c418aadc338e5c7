namespace SendSite.Model.Content;

/// <summary>Where a service happens.</summary>
/// <param name="Postcode">The whole postcode, or its district where that is all that may be told.</param>
/// <param name="Withheld">The address is kept private for safety: no address and no postcode may be given.</param>
public sealed record Place(string? Venue, string? Address, Postcode? Postcode, bool Online, bool Home, bool Withheld);
