using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Checks;

/// <summary>How the files of a site can contradict one another, and who is hurt by it: codes SS201 to SS249.</summary>
public static class ModelRules
{
    public static readonly Rule DanglingReference = Error(
        "SS201", nameof(DanglingReference), "A link or a count would be missing its other half, and a reader would be sent nowhere.");

    public static readonly Rule DependencyCycle = Error(
        "SS202", nameof(DependencyCycle), "Each of these milestones waits for the next, so none can ever start; an officer must break the loop.");

    public static readonly Rule OneWaySameAs = Error(
        "SS203", nameof(OneWaySameAs), "One milestone would be counted twice, and the counts on the progress pages would be wrong.");

    public static readonly Rule FigureOutOfRange = Error(
        "SS204", nameof(FigureOutOfRange), "A share over 100% or a number of people below zero is a slip that would be published as a fact.");

    public static readonly Rule FractionOfAPerson = Error(
        "SS205", nameof(FractionOfAPerson), "Nobody counts half a child: the figure is in the wrong unit or the wrong row, and misleads.");

    public static readonly Rule OutsidePlanYears = Error(
        "SS206", nameof(OutsidePlanYears), "What is promised outside the plan's years would be on no page, and nobody would be held to it.");

    public static readonly Rule DatesReversed = Error(
        "SS207", nameof(DatesReversed), "A thing that ends before it starts is never shown, and families miss it.");

    public static readonly Rule AgesReversed = Error(
        "SS208", nameof(AgesReversed), "No age fits, so families would never find it when they filter by age.");

    public static readonly Rule AgesOutOfRange = Error(
        "SS209", nameof(AgesOutOfRange), "The Local Offer is for people aged 0 to 25; families would be told of ages the law does not cover.");

    public static readonly Rule SharedAddress = Error(
        "SS210", nameof(SharedAddress), "One of two pages at one address would overwrite the other, and families would lose it.");

    public static readonly Rule BadRedirect = Error(
        "SS211", nameof(BadRedirect), "An old link on a letter or a poster would lead nowhere.");

    public static readonly Rule LowContrast = Error(
        "SS212", nameof(LowContrast), "Readers with low vision cannot make out the words, and nobody can in sunlight.") with
    {
        Criteria = ["1.4.3"],
    };

    public static readonly Rule ReviewedInFuture = Warning(
        "SS213", nameof(ReviewedInFuture), "Families would trust a page as checked on a day that has not come.");

    public static readonly Rule BannerMissing = Error(
        "SS214", nameof(BannerMissing), "Readers would take invented figures for real ones.");

    public static readonly Rule InventedNotDemonstration = Error(
        "SS215", nameof(InventedNotDemonstration), "Invented figures would be published as real ones, and decisions taken on them.");

    public static readonly Rule PersonalDetail = Warning(
        "SS216", nameof(PersonalDetail), "A person could be found or rung at home; plan data names roles, never people.");

    public static readonly Rule UpdateBeforePlan = Warning(
        "SS217", nameof(UpdateBeforePlan), "An update from before the plan began is probably a slip in the year, and would be counted.");

    public static readonly Rule PublishedTooSoon = Warning(
        "SS218", nameof(PublishedTooSoon), "A figure cannot be out before its time: one of the two dates is a slip, and would decide who sees what.");

    public static readonly Rule PromiseWrongWay = Warning(
        "SS219", nameof(PromiseWrongWay), "Getting worse would be praised, or getting better blamed.");

    public static readonly Rule BreakdownHalfFilled = Error(
        "SS220", nameof(BreakdownHalfFilled), "A group nobody can name would be shown, or taken for the whole area.");

    public static readonly Rule DuplicateObservation = Error(
        "SS221", nameof(DuplicateObservation), "Two figures for one thing cannot both be true, and readers would see whichever came last.");

    public static readonly Rule QuarterOutsideYear = Error(
        "SS222", nameof(QuarterOutsideYear), "The money would be counted in a year it was not spent in.");

    public static readonly Rule SharedAbbreviation = Error(
        "SS223", nameof(SharedAbbreviation), "Families would be given one meaning where the writer meant the other.");

    public static readonly Rule SaidDidContradiction = Warning(
        "SS224", nameof(SaidDidContradiction), "Families were told something was done; a reader must be able to see what, and when.");

    public static readonly Rule WithheldAddressGiven = Error(
        "SS225", nameof(WithheldAddressGiven), "A place kept private for safety would be published, and someone could be found by the person they fled.");

    public static readonly Rule BaselineBeforeSetUp = Warning(
        "SS226", nameof(BaselineBeforeSetUp), "A measure that has yet to be built cannot have a starting figure; one of the two is wrong.");

    public static readonly Rule StatementOutOfDate = Error(
        "SS227", nameof(StatementOutOfDate), "Disabled people would be told what was true long ago. The law wants the statement kept under regular review: SI 2018/952, regulation 8.");

    public static readonly Rule FixOverdue = Error(
        "SS228", nameof(FixOverdue), "Disabled people were promised that a barrier would be gone by now, and the promise is still shown as if it held.");

    public static readonly Rule IssueWithoutCriterion = Error(
        "SS229", nameof(IssueWithoutCriterion), "Without the requirement that is failed, neither a disabled person nor a monitor can tell what the problem is.");

    public static readonly Rule IssueWithoutFixDate = Error(
        "SS230", nameof(IssueWithoutFixDate), "Disabled people would not know how long the barrier will stand in their way.");

    public static readonly Rule StatusOverclaimed = Error(
        "SS231", nameof(StatusOverclaimed), "A disabled person would be told that everything works while a barrier is known, and would trust nothing else here.");

    public static readonly Rule BurdenNotAssessed = Error(
        "SS232", nameof(BurdenNotAssessed), "A barrier may be left standing only after its cost was weighed against whom it shuts out: SI 2018/952, regulation 7.");

    public static readonly Rule NoteTellsFigure = Error(
        "SS233", nameof(NoteTellsFigure), "A number kept back so that nobody is recognised would stand in words beside its own symbol.");

    public static readonly Rule CountInTwoTables = new(
        "SS234", nameof(CountInTwoTables), Severity.Review, "A small number withheld in one table could be read in the other, and somebody recognised.");

    public static readonly Rule LanguageNotOffered = Error(
        "SS235", nameof(LanguageNotOffered), "A page in a language the site does not offer would be found by nobody, and its reader would find no way on.");

    public static readonly ImmutableArray<Rule> All =
    [
        DanglingReference, DependencyCycle, OneWaySameAs, FigureOutOfRange, FractionOfAPerson, OutsidePlanYears,
        DatesReversed, AgesReversed, AgesOutOfRange, SharedAddress, BadRedirect, LowContrast,
        ReviewedInFuture, BannerMissing, InventedNotDemonstration, PersonalDetail, UpdateBeforePlan, PublishedTooSoon,
        PromiseWrongWay, BreakdownHalfFilled, DuplicateObservation, QuarterOutsideYear, SharedAbbreviation, SaidDidContradiction,
        WithheldAddressGiven, BaselineBeforeSetUp, StatementOutOfDate, FixOverdue, IssueWithoutCriterion, IssueWithoutFixDate,
        StatusOverclaimed, BurdenNotAssessed, NoteTellsFigure, CountInTwoTables, LanguageNotOffered,
    ];

    private static Rule Error(string code, string name, string why) => new(code, name, Severity.Error, why);

    private static Rule Warning(string code, string name, string why) => new(code, name, Severity.Warning, why);
}
