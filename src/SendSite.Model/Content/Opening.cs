namespace SendSite.Model.Content;

/// <summary>When a service is there, in words.</summary>
public sealed record Opening(string Words, bool TermTimeOnly);
