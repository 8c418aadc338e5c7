namespace SendSite.Model.Content;

/// <summary>How to reach a role; never a named person.</summary>
public sealed record Contact(string Role, string? Phone, string? Email, string? Page, string? Hours);
