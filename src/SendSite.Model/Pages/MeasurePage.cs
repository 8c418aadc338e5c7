using System.Collections.Immutable;
using SendSite.Model.Measures;

namespace SendSite.Model.Pages;

/// <summary>A measure: verdict sentence, expected against actual, table, definition, source, download, workings.</summary>
public sealed record MeasurePage : Page
{
    public required MeasureProgress Progress { get; init; }

    public required MeasureStatement Statement { get; init; }

    public required ImmutableArray<string> Goals { get; init; }

    public required ImmutableArray<PageReference> Strands { get; init; }

    public required ImmutableArray<TableReference> Data { get; init; }
}
