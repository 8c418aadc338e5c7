using SendSite.Model.Plan;

namespace SendSite.Model.OpenData;

internal static class GoalsTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<Goal>("goals", "Goals", "One row for each goal of the plan.")
            .Id("the goal's id", goal => goal.Id)
            .Text("title", "its short name", goal => goal.Title)
            .Text("promise", "what will be true by 2029", goal => goal.Promise)
            .Text("success", "what will show it", goal => goal.Success)
            .Text("note", "doubt about a fact", goal => goal.Note)
            .Filled(model.Plan.Goals, goal => goal.Source);
}
