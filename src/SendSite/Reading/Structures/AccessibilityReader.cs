using SendSite.Model.Accessibility;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Structures;

/// <summary>Reads the facts of the accessibility statement that only people know.</summary>
internal static class AccessibilityReader
{
    public const string File = "data/accessibility.yml";

    public static readonly Shape Top = Shape.Of(
        "prepared-on*, reviewed-on*, response-days*, alternatives*, phone, visit, status, issues, burden-assessment, people-checks, reviews, improvements");

    public static readonly Shape IssueKeys = Shape.Of("description*, effect*, criteria*, fix-by, category*, pages");

    public static readonly Shape AssessmentKeys = Shape.Of("date*, page*");

    public static readonly Shape CheckKeys = Shape.Of("role*, date*, method*, result*, pages*, criteria, expires");

    public static readonly Shape ReviewKeys = Shape.Of("rule*, page*, selector, message, answer*, role*, date*, expires");

    public static AccessibilityRecord? Read(SourceLoader files) => YamlFields.Load(files, File, Top) is { } record
        ? new AccessibilityRecord
        {
            PreparedOn = record.Date("prepared-on"),
            ReviewedOn = record.Date("reviewed-on"),
            ResponseDays = record.Value("response-days", NumberValue.Whole(1, 60)),
            Alternatives = record.Texts("alternatives"),
            Phone = record.TextOrNull("phone"),
            Visit = record.TextOrNull("visit"),
            Claimed = record.ValueOrNull("status", Words.ComplianceStatus.Read),
            Issues = [.. record.Maps("issues", IssueKeys).Select(ReadIssue)],
            Assessment = ReadAssessment(record.Map("burden-assessment", AssessmentKeys)),
            PeopleChecks = [.. record.Maps("people-checks", CheckKeys).Select(ReadCheck)],
            Reviews = [.. record.Maps("reviews", ReviewKeys).Select(ReadReview)],
            Improvements = record.Texts("improvements"),
            Source = record.Span,
        }
        : null;

    private static AccessibilityIssue ReadIssue(YamlFields issue) => new(
        issue.Text("description"),
        issue.Text("effect"),
        issue.Values("criteria", CriterionValue.Read),
        issue.DateOrNull("fix-by"),
        issue.Value("category", Words.IssueCategory.Read),
        issue.Span)
    {
        Pages = issue.Values("pages", AddressValue.Page),
    };

    private static BurdenAssessment? ReadAssessment(YamlFields? assessment) =>
        assessment is null ? null : new BurdenAssessment(assessment.Date("date"), assessment.LinkOrNull("page") ?? "");

    private static PersonCheck ReadCheck(YamlFields check) => new(
        check.Text("role"),
        check.Date("date"),
        check.Text("method"),
        check.Text("result"),
        check.Values("pages", AddressValue.Page))
    {
        Criteria = check.Values("criteria", CriterionValue.Read),
        Expires = check.DateOrNull("expires"),
    };

    private static ReviewAnswer ReadReview(YamlFields review) => new(
        review.Text("rule"),
        review.Text("page"),
        review.Text("answer"),
        review.Text("role"),
        review.Date("date"),
        review.Span)
    {
        Selector = review.TextOrNull("selector"),
        Message = review.TextOrNull("message"),
        Expires = review.DateOrNull("expires"),
    };
}
