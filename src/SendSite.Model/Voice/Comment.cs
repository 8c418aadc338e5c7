namespace SendSite.Model.Voice;

/// <summary>A comment nobody can be recognised by, what was answered, and what will be done.</summary>
public sealed record Comment(string Id, string About, string Words, string Response, string Action, string OwnerRole);
