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
        "prepared-on*, reviewed-on*, response-days*, alternatives*, phone, visit, issues, people-checks, improvements");

    public static readonly Shape IssueKeys = Shape.Of("description*, effect*, criteria*, fix-by*, category*");

    public static readonly Shape CheckKeys = Shape.Of("role*, date*, method*, result*, pages*");

    public static AccessibilityRecord? Read(SourceLoader files) => YamlFields.Load(files, File, Top) is { } record
        ? new AccessibilityRecord
        {
            PreparedOn = record.Date("prepared-on"),
            ReviewedOn = record.Date("reviewed-on"),
            ResponseDays = record.Value("response-days", NumberValue.Whole(1, 60)),
            Alternatives = record.Texts("alternatives"),
            Phone = record.TextOrNull("phone"),
            Visit = record.TextOrNull("visit"),
            Issues = [.. record.Maps("issues", IssueKeys).Select(ReadIssue)],
            PeopleChecks = [.. record.Maps("people-checks", CheckKeys).Select(ReadCheck)],
            Improvements = record.Texts("improvements"),
            Source = record.Span,
        }
        : null;

    private static AccessibilityIssue ReadIssue(YamlFields issue) => new(
        issue.Text("description"),
        issue.Text("effect"),
        issue.Texts("criteria"),
        issue.Date("fix-by"),
        issue.Value("category", Words.IssueCategory.Read),
        issue.Span);

    private static PersonCheck ReadCheck(YamlFields check) => new(
        check.Text("role"),
        check.Date("date"),
        check.Text("method"),
        check.Text("result"),
        check.Values("pages", AddressValue.Page));
}
