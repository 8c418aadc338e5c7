using SendSite.Model.Plan;

namespace SendSite.Model.OpenData;

internal static class RoadmapTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<RoadmapAction>("roadmap", "Three-year roadmap", "One row for each action a strand takes in a plan year.")
            .Id("the action's id", action => action.Id)
            .Reference("strand", "strands", "id of the strand", action => action.Strand.Id)
            .Text("plan_year", "April to March", action => action.Year.ToString())
            .Text("action", "what will be done", action => action.Action)
            .Text("note", "doubt about a fact", action => action.Note)
            .Filled(model.Roadmap, action => action.Source);
}
