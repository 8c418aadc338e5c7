using System.Collections.Immutable;
using SendSite.Model.OpenData;

namespace SendSite.Model.Pages;

/// <summary>A table that can be downloaded, and what is in it.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="About">What one row is.</param>
/// <param name="MetadataPath">Its description for programs.</param>
public sealed record TableDescription(
    string Name,
    TableReference Table,
    string About,
    int RowCount,
    string MetadataPath,
    ImmutableArray<PublishedColumn> Columns)
{
    public static TableDescription Of(PublishedTable table) =>
        new(table.Name, new TableReference(table.Path, table.Title), table.Description, table.Rows.Length, table.MetadataPath, table.Columns);
}
