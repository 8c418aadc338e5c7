namespace SendSite.Model.Pages;

/// <summary>One choice of a search filter.</summary>
/// <param name="Id">Its value in the index and in the address.</param>
public sealed record SearchChoice(string Id, string Label);
