using System.Collections.Immutable;

namespace SendSite.Model.Pages;

public sealed record NewsListPage : Page
{
    public required ImmutableArray<NewsSummary> Items { get; init; }
}
