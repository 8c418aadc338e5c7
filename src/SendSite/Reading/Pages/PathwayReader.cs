using SendSite.Model.Content;
using SendSite.Reading.Fields;
using SendSite.Reading.Structures;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Pages;

/// <summary>Reads a family's route through support.</summary>
internal static class PathwayReader
{
    public static readonly Shape Keys = PagesReader.CommonKeys.And(
        "order, ages*, needs, who-for*, signs, steps*, decisions*, ends*, meanwhile*, goes-wrong*, services*, waiting, measures, reviewed-with");

    public static readonly Shape StepKeys = Shape.Of("title*, what*, who*, how-long, you-do*");

    public static readonly Shape DecisionKeys = Shape.Of("title*, who-decides*, on-what*, how-told*, if-you-disagree*");

    public static Pathway Read(PageFile file, YamlFields page, MarkdownText body) => new()
    {
        Id = file.Id,
        Title = page.Text("title"),
        Summary = page.Text("summary"),
        Reviewed = page.Date("reviewed"),
        OwnerRole = page.Text("owner-role"),
        Invented = page.Invented(),
        Draft = page.Flag("draft"),
        Body = body,
        Source = page.Span,
        Order = PagesReader.OrderOf(page),
        Ages = AgesReader.Read(page.Map("ages", AgesReader.Keys)),
        Needs = page.References("needs"),
        WhoFor = page.Texts("who-for"),
        Signs = page.Texts("signs"),
        Steps = [.. page.Maps("steps", StepKeys).Select(ReadStep)],
        Decisions = [.. page.Maps("decisions", DecisionKeys).Select(ReadDecision)],
        Ends = page.Text("ends"),
        Meanwhile = page.Texts("meanwhile"),
        GoesWrong = page.Texts("goes-wrong"),
        Services = page.References("services"),
        Waiting = page.References("waiting"),
        Measures = page.References("measures"),
        ReviewedWith = page.TextOrNull("reviewed-with"),
    };

    private static PathwayStep ReadStep(YamlFields step) =>
        new(step.Text("title"), step.Text("what"), step.Text("who"), step.TextOrNull("how-long"), step.TextOrNull("you-do"));

    private static PathwayDecision ReadDecision(YamlFields decision) => new(
        decision.Text("title"),
        decision.Text("who-decides"),
        decision.Text("on-what"),
        decision.Text("how-told"),
        decision.Text("if-you-disagree"));
}
