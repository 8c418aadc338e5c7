using SendSite.Model.Diagnostics;
using SendSite.Model.Plan;

namespace SendSite.Model.OpenData;

/// <summary>Every national requirement, answered or not: one nobody answered still has its row.</summary>
internal static class RequirementsTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<Row>("requirements", "National requirements", "One row for each place that meets a national core minimum requirement.")
            .Text("group", "the group of requirements", row => row.Group.Title)
            .Text("requirement", "id of the requirement", row => row.Requirement.Id)
            .Text("text", "what is required", row => row.Requirement.Text)
            .Text("page", "the page or section that meets it", row => row.Evidence?.Page.Id)
            .Text("how", "how it does", row => row.Evidence?.How)
            .Text("gap", "what is still missing", row => row.Answer?.Gap)
            .Text("note", "doubt about a fact", row => row.Answer?.Note)
            .Filled(Rows(model), row => row.Answer?.Source ?? SourceSpan.Whole("data/requirements.yml"));

    private static IEnumerable<Row> Rows(SiteModel model)
    {
        var answers = model.RequirementAnswers.ToLookup(answer => answer.Requirement.Id, StringComparer.Ordinal);
        return
            from @group in model.RequirementGroups
            from requirement in @group.Requirements
            from answer in answers[requirement.Id].DefaultIfEmpty()
            from evidence in (answer?.MetBy ?? []).DefaultIfEmpty()
            select new Row(@group, requirement, answer, evidence);
    }

    private sealed record Row(RequirementGroup Group, CoreRequirement Requirement, RequirementAnswer? Answer, Evidence? Evidence);
}
