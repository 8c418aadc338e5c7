namespace SendSite.Model.Pages;

/// <summary>A file of data to download.</summary>
/// <param name="Path">From the root.</param>
/// <param name="Format">What kind of file it is: CSV.</param>
public sealed record DataReference(string Path, string Title, string Format);
