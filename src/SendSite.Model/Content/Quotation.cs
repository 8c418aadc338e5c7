namespace SendSite.Model.Content;

/// <summary>What a group of people said.</summary>
public sealed record Quotation(string Words, string Who);
