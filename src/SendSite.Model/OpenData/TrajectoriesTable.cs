using SendSite.Model.Delivery;

namespace SendSite.Model.OpenData;

internal static class TrajectoriesTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<TrajectoryStep>("trajectories", "What we expect each quarter", "One row for each thing a workspace expects to have by the end of a quarter.")
            .Id("the expectation's id", step => step.Id)
            .Reference("workspace", "workspaces", "id of the workspace", step => step.Workspace.Id)
            .Text("quarter", "the quarter it is expected by the end of", step => step.Quarter.ToString())
            .Text("expectation", "what is expected", step => step.Expectation)
            .Text("note", "doubt about a fact", step => step.Note)
            .Filled(model.Workspaces.SelectMany(progress => progress.Trajectory), step => step.Source);
}
