using SendSite.Model.Content;

namespace SendSite.Model.OpenData;

internal static class PathwaysTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<Pathway>("pathways", "Pathways", "One row for each route through support; its page says more.")
            .Id("the pathway's id", pathway => pathway.Id)
            .Text("title", "its name", pathway => pathway.Title)
            .Text("summary", "what it is about", pathway => pathway.Summary)
            .Text("page", "its page on this site", pathway => $"/help/pathways/{pathway.Id}/")
            .Number("age_from", "youngest age in years", pathway => pathway.Ages.From)
            .Number("age_to", "oldest age in years", pathway => pathway.Ages.To)
            .Ids("needs", "ids of needs; blank means any need", pathway => pathway.Needs.Select(need => need.Id))
            .Lines("steps", "the steps' names in order, one to a line", pathway => pathway.Steps.Select(step => step.Title))
            .Ids("services", "ids of services that help, most useful first", pathway => pathway.Services.Select(service => service.Id))
            .Ids("measures", "ids of measures shown beside it", pathway => pathway.Measures.Select(measure => measure.Id))
            .Text("reviewed_with", "the group that checked it with us", pathway => pathway.ReviewedWith)
            .Day("reviewed", "the day the page was last checked", pathway => pathway.Reviewed)
            .Text("owner_role", "the role that keeps the page right", pathway => pathway.OwnerRole)
            .Invented(pathway => pathway.Invented)
            .Filled(model.Pathways, pathway => pathway.Source);
}
