using SendSite.Model.Plan;

namespace SendSite.Model.OpenData;

internal static class RisksTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<RiskHistory>("risks", "Risks", "One row for each risk to the plan.")
            .Id("the risk's id", history => history.Risk.Id)
            .Text("title", "its short name", history => history.Risk.Title)
            .Text("description", "what could happen", history => history.Risk.Description)
            .Text("impact", "low, medium or high, in the plan", history => DataWords.Of(history.Risk.Impact))
            .Text("likelihood", "low, medium or high, in the plan", history => DataWords.Of(history.Risk.Likelihood))
            .Text("rating", "red, amber or green before anything is done, in the plan", history => DataWords.Of(history.Risk.Rating))
            .Text("residual", "what is left once the mitigations work", history => DataWords.Of(history.Risk.Residual))
            .Text("current_rating", "the rating now in force", history => DataWords.Of(history.Current))
            .Day("rated_on", "the day of the latest re-rating", history => history.Changes.IsEmpty ? null : history.Changes[^1].Date)
            .Lines("mitigations", "what is done about it, one to a line", history => history.Risk.Mitigations)
            .Ids("strands", "ids of strands", history => history.Risk.Strands.Select(strand => strand.Id))
            .Ids("workspaces", "ids of workspaces", history => history.Risk.Workspaces.Select(workspace => workspace.Id))
            .Text("note", "doubt about a fact", history => history.Risk.Note)
            .Invented(history => history.Changes.Any(change => change.Invented))
            .Filled(model.Risks, history => history.Risk.Source);
}
