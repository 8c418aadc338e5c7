using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>The themes that have a summary.</summary>
public sealed record ThemeListPage : Page
{
    public required ImmutableArray<PageReference> Themes { get; init; }
}
