using System.Collections.Immutable;
using SendSite.Model.Settings;

namespace SendSite.Model.Pages;

/// <summary>The data, to download.</summary>
public sealed record DataPage : Page
{
    public required ImmutableArray<TableDescription> Tables { get; init; }

    /// <summary>The measures in the layout of official statistics, each with its metadata file.</summary>
    public required ImmutableArray<(TableReference Data, TableReference Metadata)> Official { get; init; }

    public required Licence Licence { get; init; }

    public required string Organisation { get; init; }

    /// <summary>The page that says what each column holds.</summary>
    public required PageReference Columns { get; init; }
}
