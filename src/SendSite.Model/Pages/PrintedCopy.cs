namespace SendSite.Model.Pages;

/// <summary>A PDF that stands beside its page.</summary>
/// <param name="Path">From the root.</param>
/// <param name="Sheets">How many pages it has.</param>
/// <param name="Bytes">How large it is.</param>
public sealed record PrintedCopy(string Path, int Sheets, long Bytes);
