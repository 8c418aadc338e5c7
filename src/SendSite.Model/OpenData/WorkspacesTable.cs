using SendSite.Model.Delivery;

namespace SendSite.Model.OpenData;

internal static class WorkspacesTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<Workspace>("workspaces", "Workspaces", "One row for each Year 1 workspace.")
            .Id("the workspace's id", workspace => workspace.Id)
            .Number("number", "its number in the plan", workspace => workspace.Number)
            .Text("title", "its name", workspace => workspace.Title)
            .Text("outcome", "what it is for", workspace => workspace.Outcome)
            .Text("success", "how we will know it worked", workspace => workspace.Success)
            .Ids("owner_roles", "the roles that lead it", workspace => workspace.OwnerRoles)
            .Ids("strands", "ids of strands", workspace => workspace.Strands.Select(strand => strand.Id))
            .Ids("goals", "ids of the goals it serves", workspace => workspace.Goals.Select(goal => goal.Id))
            .Text("note", "doubt about a fact", workspace => workspace.Note)
            .Filled(model.Workspaces.Select(progress => progress.Workspace), workspace => workspace.Source);
}
