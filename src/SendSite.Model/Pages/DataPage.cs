using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>The data, to download.</summary>
public sealed record DataPage : Page
{
    public required ImmutableArray<TableReference> Tables { get; init; }
}
