using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.OpenData;

/// <summary>A table people can download: what the site says, as data. Every figure in it may be shown.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Description">What one row is.</param>
/// <param name="Rows">As many cells in each row as there are columns.</param>
public sealed record PublishedTable(
    string Name,
    string Title,
    string Description,
    ImmutableArray<PublishedColumn> Columns,
    ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>Where an author would mend each row, in the order of <see cref="Rows"/>.</summary>
    public required ImmutableArray<SourceSpan> Sources { get; init; }

    /// <summary>The columns that tell one row from another together; none where rows are only ever added.</summary>
    public IEnumerable<PublishedColumn> Key => Columns.Where(column => column.IsKey);

    /// <summary>From the root of the site.</summary>
    public string Path => $"/data/{Name}.csv";

    /// <summary>Its description for programs, where CSV on the Web says to look for it.</summary>
    public string MetadataPath => Path + "-metadata.json";
}
