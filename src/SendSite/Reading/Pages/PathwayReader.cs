using SendSite.Model.Content;
using SendSite.Reading.Fields;
using SendSite.Reading.Pages.Twins;
using SendSite.Reading.Structures;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Pages;

/// <summary>Reads a family's route through support.</summary>
internal static class PathwayReader
{
    public static readonly Shape Keys = PagesReader.CommonKeys.And(
        "order, ages*, needs, who-for*, signs, steps*, decisions*, ends*, meanwhile*, goes-wrong*, services*, waiting, measures, review-by, reviewed-with");

    public static readonly Shape StepKeys = Shape.Of("title*, what*, who*, done-by, services, how-long, you-do*, promise");

    public static readonly Shape PromiseKeys = Shape.Of("words*, measure, wait-for");

    public static readonly Shape DecisionKeys = Shape.Of("title*, after, who-decides*, on-what*, how-told*, if-you-disagree");

    public static readonly WordKeys SaidInWords = PagesReader.CommonWords
        .And("who-for, signs, ends, meanwhile, goes-wrong, reviewed-with")
        .With("steps", WordKeys.Of("title, what, who, how-long, you-do").With("promise", WordKeys.Of("words")))
        .With("decisions", WordKeys.Of("title, who-decides, on-what, how-told, if-you-disagree"));

    public static Pathway Read(PageFile file, YamlFields page, MarkdownText body) => new()
    {
        Id = file.Id,
        Title = page.Text("title"),
        Summary = page.Text("summary"),
        Reviewed = page.Date("reviewed"),
        OwnerRole = page.Text("owner-role"),
        AlsoCalled = page.Texts("also-called"),
        Invented = page.Invented(),
        Draft = page.Flag("draft"),
        Meets = PagesReader.Meets(page),
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
        ReviewBy = page.DateOrNull("review-by"),
        ReviewedWith = page.TextOrNull("reviewed-with"),
    };

    private static PathwayStep ReadStep(YamlFields step) => new()
    {
        Title = step.Text("title"),
        What = step.Text("what"),
        Who = step.Text("who"),
        DoneBy = step.Value("done-by", Words.StepDoer.Read),
        Services = step.References("services"),
        HowLong = step.TextOrNull("how-long"),
        YouDo = step.TextOrNull("you-do"),
        Promise = step.Map("promise", PromiseKeys) is { } promise
            ? new StepPromise(promise.Text("words"), promise.ReferenceOrNull("measure"), promise.ReferenceOrNull("wait-for"))
            : null,
        Source = step.Span,
    };

    private static PathwayDecision ReadDecision(YamlFields decision) => new(
        decision.Text("title"),
        decision.ValueOrNull("after", NumberValue.Whole(1, 99)),
        decision.Text("who-decides"),
        decision.Text("on-what"),
        decision.Text("how-told"),
        decision.TextOrNull("if-you-disagree"),
        decision.Span);
}
