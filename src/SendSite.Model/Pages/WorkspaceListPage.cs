using System.Collections.Immutable;

namespace SendSite.Model.Pages;

public sealed record WorkspaceListPage : Page
{
    public required ImmutableArray<WorkspaceSummary> Workspaces { get; init; }
}
