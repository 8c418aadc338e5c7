namespace SendSite.Model.Content;

/// <summary>How to reach a role; never a named person.</summary>
public sealed record Contact(string Role, string? Phone, string? Email, string? Page, string? Hours)
{
    /// <summary>Someone who speaks the caller's language can join the call.</summary>
    public bool HasInterpreters { get; init; }
}
