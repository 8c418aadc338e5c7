namespace SendSite.Model.Pages;

/// <summary>What a list was narrowed by.</summary>
/// <param name="Without">The same list without it.</param>
public sealed record ChosenFilter(string Label, PageReference Without);
