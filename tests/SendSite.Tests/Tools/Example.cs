using System.Collections.Immutable;
using SendSite.Model;
using SendSite.Model.Content;
using SendSite.Model.Delivery;
using SendSite.Model.Diagnostics;
using SendSite.Model.Plan;
using SendSite.Model.Publishing;
using SendSite.Model.Settings;
using SendSite.Model.Time;

namespace SendSite.Tests.Tools;

/// <summary>The least a model needs, to which a test adds what it is about.</summary>
internal static class Example
{
    public static readonly DateOnly PlanDate = new(2026, 6, 18);

    public static SiteContent Content => new() { Settings = Settings, Plan = Plan };

    private static SiteSettings Settings => new()
    {
        Area = "Anytown",
        Title = "Anytown SEND",
        BaseUrl = new Uri("https://anytown.example.org/"),
        Language = "en-GB",
        Organisation = "Anytown Partnership",
        Brand = new Brand(null, Black, Black, Black, Black, Black),
        Contact = new Contact("Advice line", "01632 960000", null, null, null),
        Feedback = new Feedback("feedback@example.org", 10),
        Owners = new SectionOwners("Editor", "Programme officer", "Engagement lead", "Editor"),
        Review = new ReviewPeriods(12, 6),
        Source = Here("data/site.yml"),
    };

    private static LocalPlan Plan => new()
    {
        Title = "Anytown's plan",
        Version = "1",
        Dated = PlanDate,
        Years = [new PlanYear(2026)],
        SignedOff = [],
        Vision = "Every child belongs.",
        Summary = [],
        Goals = [],
        Strands = [],
        TheoryOfChange = new TheoryOfChange([], [], [], []),
        Dependencies = [],
        SupportAsked = [],
        Engagement = [],
        Narrative = [],
        Source = Here("data/plan.yml"),
    };

    private static BrandColour Black => new(Colour.Black, Here("data/site.yml"));

    public static Workspace Workspace(string id) => new()
    {
        Id = id,
        Number = 1,
        Title = "Workspace " + id,
        Outcome = "Better help.",
        Success = "Families say so.",
        OwnerRoles = ["Head of SEND"],
        Strands = [],
        Goals = [],
        Source = Here("data/workspaces.yml"),
    };

    public static Milestone Milestone(string id, string quarter, string workspace = "w1") => new()
    {
        Id = id,
        Workspace = To(workspace),
        FirstPromise = Quarter(quarter),
        Title = "Milestone " + id,
        OwnerRole = "Head of SEND",
        Source = Here("data/milestones.csv"),
    };

    public static MilestoneUpdate Update(string milestone, string date, UpdateStatus status, string? newQuarter = null, string? published = null) => new(
        Day(date),
        Day(published ?? date),
        To(milestone),
        status,
        Note: null,
        Evidence: null,
        newQuarter is null ? null : Quarter(newQuarter),
        Invented: false,
        Here("data/updates.csv"));

    public static Service Service(string id) => new()
    {
        Id = id,
        Title = "Service " + id,
        Summary = "It helps.",
        Reviewed = PlanDate,
        OwnerRole = "Editor",
        Body = new MarkdownText("", Here($"input/services/{id}.md")),
        Source = Here($"input/services/{id}.md"),
        Type = To("therapy"),
        Provider = "Anytown NHS",
        Ages = new AgeRange(0, 25),
        Needs = [],
        Plan = PlanNeeded.Either,
        DiagnosisNeeded = false,
        Areas = [],
        HowToGet = new Access([AccessRoute.Self], [], [], null),
        Cost = new Cost(CostKind.Free, "Free."),
        When = new Opening("Weekdays", SchoolWeeks.TermTime, []),
        Where = new Place(null, null, null, Online: false, Home: false, Withheld: false),
        Contacts = [],
    };

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static Quarter Quarter(string text) => Model.Time.Quarter.TryParse(text, out var quarter) ? quarter : throw new FormatException(text);

    public static Period Period(string text) => Model.Time.Period.TryParse(text, out var period) ? period! : throw new FormatException(text);

    public static RawFigure Figure(string text) => RawFigure.TryParse(text, out var figure) ? figure! : throw new FormatException(text);

    public static Reference To(string id) => new(id, Here("data/example.csv"));

    public static SourceSpan Here(string file) => new(file, 2, 1, 0);

    public static ImmutableArray<T> One<T>(T only) => [only];
}
