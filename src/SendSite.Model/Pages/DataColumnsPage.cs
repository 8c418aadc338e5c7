using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>What every column of every table holds.</summary>
public sealed record DataColumnsPage : Page
{
    public required ImmutableArray<TableDescription> Tables { get; init; }
}
