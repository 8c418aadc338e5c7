using System.Collections.Immutable;

namespace SendSite.Model.Pages;

public sealed record BoardsPage : Page
{
    public required ImmutableArray<BoardEntry> Boards { get; init; }
}
