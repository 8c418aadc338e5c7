namespace SendSite.Model.Content;

/// <summary>Where a service happens.</summary>
/// <param name="Withheld">The address is kept private for safety.</param>
public sealed record Place(string? Venue, string? Address, bool Online, bool Home, bool Withheld);
