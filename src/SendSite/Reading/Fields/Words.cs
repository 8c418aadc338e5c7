using SendSite.Model.Accessibility;
using SendSite.Model.Content;
using SendSite.Model.Delivery;
using SendSite.Model.Impact;
using SendSite.Model.Maturity;
using SendSite.Model.Measures;
using SendSite.Model.Plan;

namespace SendSite.Reading.Fields;

/// <summary>Every fixed list of words in the data files.</summary>
internal static class Words
{
    public static readonly WordList<UpdateStatus> UpdateStatus = new(
    [
        ("on track", Model.Delivery.UpdateStatus.OnTrack),
        ("at risk", Model.Delivery.UpdateStatus.AtRisk),
        ("late", Model.Delivery.UpdateStatus.Late),
        ("done", Model.Delivery.UpdateStatus.Done),
        ("dropped", Model.Delivery.UpdateStatus.Dropped),
    ]);

    public static readonly WordList<Audience> Audience = new(
        [("everyone", Model.Content.Audience.Everyone), ("young-people", Model.Content.Audience.YoungPeople)]);

    public static readonly WordList<StrandKind> StrandKind = new(
    [
        ("building-block", Model.Plan.StrandKind.BuildingBlock),
        ("enabler", Model.Plan.StrandKind.Enabler),
        ("offer", Model.Plan.StrandKind.Offer),
    ]);

    public static readonly WordList<Level> Level = new(
    [
        ("not yet emerging", Model.Maturity.Level.NotYetEmerging),
        ("emerging", Model.Maturity.Level.Emerging),
        ("developing", Model.Maturity.Level.Developing),
        ("maturing", Model.Maturity.Level.Maturing),
    ]);

    public static readonly WordList<Rating> Rating = new(
        [("red", Model.Plan.Rating.Red), ("amber", Model.Plan.Rating.Amber), ("green", Model.Plan.Rating.Green)]);

    public static readonly WordList<Degree> Degree = new(
        [("low", Model.Plan.Degree.Low), ("medium", Model.Plan.Degree.Medium), ("high", Model.Plan.Degree.High)]);

    public static readonly WordList<Geography> Geography = new(
    [
        ("area", Model.Measures.Geography.Area),
        ("england", Model.Measures.Geography.England),
        ("neighbours", Model.Measures.Geography.Neighbours),
    ]);

    /// <summary>Whom a measure can be compared with.</summary>
    public static readonly WordList<Geography> ComparedWith = new(
        [("england", Model.Measures.Geography.England), ("neighbours", Model.Measures.Geography.Neighbours)]);

    public static readonly WordList<MeasureUnit> Unit = new(
    [
        ("percent", MeasureUnit.Percent),
        ("count", MeasureUnit.Count),
        ("weeks", MeasureUnit.Weeks),
        ("days", MeasureUnit.Days),
    ]);

    public static readonly WordList<Better> Better = new([("higher", Model.Measures.Better.Higher), ("lower", Model.Measures.Better.Lower)]);

    public static readonly WordList<MeasureKind> MeasureKind = new(
        [("leading", Model.Measures.MeasureKind.Leading), ("outcome", Model.Measures.MeasureKind.Outcome)]);

    public static readonly WordList<Frequency> Frequency = new(
    [
        ("monthly", Model.Measures.Frequency.Monthly),
        ("quarterly", Model.Measures.Frequency.Quarterly),
        ("termly", Model.Measures.Frequency.Termly),
        ("yearly", Model.Measures.Frequency.Yearly),
    ]);

    /// <summary>The waits that the table of waiting times counts people over.</summary>
    public static readonly WordList<int> WaitWeeks = new([("18", 18), ("52", 52)]);

    /// <summary>True to rise, false to fall.</summary>
    public static readonly WordList<bool> Direction = new([("rise", true), ("fall", false)]);

    public static readonly WordList<PlanNeeded> PlanNeeded = new(
    [
        ("either", Model.Content.PlanNeeded.Either),
        ("with", Model.Content.PlanNeeded.With),
        ("without", Model.Content.PlanNeeded.Without),
    ]);

    public static readonly WordList<AccessRoute> AccessRoute = new(
    [
        ("self", Model.Content.AccessRoute.Self),
        ("school", Model.Content.AccessRoute.School),
        ("gp", Model.Content.AccessRoute.Gp),
        ("panel", Model.Content.AccessRoute.Panel),
    ]);

    public static readonly WordList<CostKind> CostKind = new(
        [("free", Model.Content.CostKind.Free), ("paid", Model.Content.CostKind.Paid), ("mixed", Model.Content.CostKind.Mixed)]);

    public static readonly WordList<SchoolWeeks> SchoolWeeks = new(
    [
        ("all-year", Model.Content.SchoolWeeks.AllYear),
        ("term-time", Model.Content.SchoolWeeks.TermTime),
        ("holidays", Model.Content.SchoolWeeks.Holidays),
    ]);

    public static readonly WordList<DayOfWeek> Weekday = new(
    [
        ("monday", DayOfWeek.Monday),
        ("tuesday", DayOfWeek.Tuesday),
        ("wednesday", DayOfWeek.Wednesday),
        ("thursday", DayOfWeek.Thursday),
        ("friday", DayOfWeek.Friday),
        ("saturday", DayOfWeek.Saturday),
        ("sunday", DayOfWeek.Sunday),
    ]);

    /// <summary>Who does a step of a pathway, where no service of the directory does.</summary>
    public static readonly WordList<StepDoer> StepDoer = new(
    [
        ("family", Model.Content.StepDoer.Family),
        ("setting", Model.Content.StepDoer.Setting),
        ("gp", Model.Content.StepDoer.Gp),
    ]);

    public static readonly WordList<IssueCategory> IssueCategory = new(
    [
        ("non-compliance", Model.Accessibility.IssueCategory.NonCompliance),
        ("disproportionate-burden", Model.Accessibility.IssueCategory.DisproportionateBurden),
        ("out-of-scope", Model.Accessibility.IssueCategory.OutOfScope),
    ]);

    public static readonly WordList<ComplianceStatus> ComplianceStatus = new(
    [
        ("fully", Model.Accessibility.ComplianceStatus.Fully),
        ("partially", Model.Accessibility.ComplianceStatus.Partially),
        ("not", Model.Accessibility.ComplianceStatus.Not),
    ]);

    public static readonly WordList<CommentarySection> CommentarySection = new(
    [
        ("introduction", Model.Impact.CommentarySection.Introduction),
        ("goals", Model.Impact.CommentarySection.Goals),
        ("measures", Model.Impact.CommentarySection.Measures),
        ("milestones", Model.Impact.CommentarySection.Milestones),
        ("slipped", Model.Impact.CommentarySection.Slipped),
        ("families", Model.Impact.CommentarySection.Families),
        ("places", Model.Impact.CommentarySection.Places),
        ("spend", Model.Impact.CommentarySection.Spend),
        ("risks", Model.Impact.CommentarySection.Risks),
        ("maturity", Model.Impact.CommentarySection.Maturity),
        ("next", Model.Impact.CommentarySection.Next),
        ("family", Model.Impact.CommentarySection.Family),
    ]);

    public static readonly WordList<bool> YesNo = new([("yes", true), ("no", false), ("true", true), ("false", false)]);
}
