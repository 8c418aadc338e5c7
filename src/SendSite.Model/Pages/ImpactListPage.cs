using System.Collections.Immutable;
using SendSite.Model.Impact;

namespace SendSite.Model.Pages;

/// <summary>The years that have an impact summary.</summary>
public sealed record ImpactListPage : Page
{
    /// <summary>Newest first.</summary>
    public required ImmutableArray<(PageReference Page, PageReference Family, ImpactSummary Year)> Years { get; init; }

    /// <summary>The page that lists the themes; absent where there are none.</summary>
    public PageReference? Themes { get; init; }
}
