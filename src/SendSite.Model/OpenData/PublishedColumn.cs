namespace SendSite.Model.OpenData;

/// <summary>A column of a table people can download.</summary>
/// <param name="Name">The heading: lower-case words joined by underscores, as the DfE's data file standard asks.</param>
/// <param name="About">What the cells hold, in one phrase.</param>
public sealed record PublishedColumn(string Name, string About, ColumnKind Kind)
{
    /// <summary>Tells one row from another, alone or with the table's other such columns.</summary>
    public bool IsKey { get; init; }

    /// <summary>The table whose ids the cells hold.</summary>
    public string? RefersTo { get; init; }
}
