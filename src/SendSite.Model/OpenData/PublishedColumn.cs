namespace SendSite.Model.OpenData;

/// <summary>A column of a table people can download.</summary>
/// <param name="Name">The heading: lower-case words joined by underscores, as the DfE's data file standard asks.</param>
/// <param name="About">What the cells hold, in one phrase.</param>
public sealed record PublishedColumn(string Name, string About, ColumnKind Kind);
