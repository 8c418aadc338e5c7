namespace SendSite.Model.Pages;

/// <summary>A data table that can be downloaded.</summary>
/// <param name="Path">From the root: <c>/data/milestones.csv</c>.</param>
public sealed record TableReference(string Path, string Title);
