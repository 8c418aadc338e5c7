namespace SendSite.Importing.Services;

/// <summary>What to import, and how.</summary>
/// <param name="SiteFolder">The folder that holds <c>input/</c>.</param>
/// <param name="Source">A file or folder, in full.</param>
/// <param name="Revise">Where an entry says something else, the import wins.</param>
/// <param name="DryRun">Says what would be written, and writes nothing.</param>
internal sealed record ServicesImportOptions(string SiteFolder, string Source, bool Revise, bool DryRun);
