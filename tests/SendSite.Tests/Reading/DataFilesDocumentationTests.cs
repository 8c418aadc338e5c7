using System.Text.RegularExpressions;
using SendSite.Reading;
using SendSite.Reading.Fields;
using SendSite.Reading.Pages;
using SendSite.Reading.Structures;

namespace SendSite.Tests.Reading;

/// <summary>The documentation of the data files and the readers' own lists of columns and keys are the same.</summary>
public partial class DataFilesDocumentationTests
{
    private static readonly string Documentation =
        File.ReadAllText(Path.Combine(Repository.Root, "src", "docs", "data-files.md")).ReplaceLineEndings("\n");

    public static TheoryData<string, string> Structures => new()
    {
        { "site.yml", Keys(SiteReader.Top, SiteReader.OfficialCodesKeys, SiteReader.LicenceKeys, SiteReader.BrandKeys, SiteReader.Colours, SiteReader.ContactKeys, SiteReader.FeedbackKeys, SiteReader.ReviewKeys, SiteReader.OwnersKeys) },
        {
            "plan.yml",
            Keys(
                PlanReader.Top,
                PlanReader.SignOffKeys,
                PlanReader.PassageKeys,
                PlanReader.GoalKeys,
                StrandsReader.Keys,
                StrandsReader.LevelKeys,
                PlanReader.TheoryKeys,
                PlanReader.EntryKeys,
                PlanReader.DependencyKeys,
                PlanReader.EngagementKeys,
                PlanReader.NarrativeKeys)
        },
        { "workspaces.yml", Keys(WorkspacesReader.Top, WorkspacesReader.Keys) },
        { "measures.yml", Keys(MeasuresReader.Top, MeasuresReader.StatementKeys, MeasuresReader.Keys, PromiseReader.Keys, MeasuresReader.BaselineKeys, MeasuresReader.WaitsKeys, MeasuresReader.OfficialKeys, Shape.Of("column")) },
        { "risks.yml", Keys(RisksReader.Top, RisksReader.Keys, GovernanceReader.Top, GovernanceReader.Keys) },
        { "maturity/YYYY-MM.yml", Keys(MaturityReader.Top, MaturityReader.RatingKeys) },
        { "requirements.yml", Keys(RequirementsReader.Top, RequirementsReader.Keys, RequirementsReader.EvidenceKeys) },
        { "glossary.yml", Keys(GlossaryReader.Top, GlossaryReader.Keys) },
        { "vocabulary.yml", Keys(VocabularyReader.Top, VocabularyReader.ExplainedKeys, VocabularyReader.ServiceTypeKeys, VocabularyReader.LabelledKeys, VocabularyReader.AreaKeys, VocabularyReader.AgePhaseKeys) },
        { "surveys.yml", Keys(SurveysReader.Top, SurveysReader.Keys, SurveysReader.QuestionKeys, SurveysReader.OptionKeys) },
        { "comments/YYYY-YY.yml", Keys(CommentsReader.Top, CommentsReader.Keys) },
        { "accessibility.yml", Keys(AccessibilityReader.Top, AccessibilityReader.IssueKeys, AccessibilityReader.AssessmentKeys, AccessibilityReader.CheckKeys, AccessibilityReader.ReviewKeys) },
        { "local-offer.yml", Keys(LocalOfferReader.Top, LocalOfferReader.AnswerKeys, RequirementsReader.EvidenceKeys, LocalOfferReader.ConsultedKeys) },
        { "themes.yml", Keys(ThemesReader.Top, ThemesReader.Keys) },
        { "Easy Read version", Keys(EasyReadReader.Keys, EasyReadReader.ReadWithKeys) },
        { "Commentary", Keys(CommentaryReader.Keys) },
        { "Pathway", Keys(Without(PathwayReader.Keys), AgesReader.Keys, PathwayReader.StepKeys, PathwayReader.PromiseKeys, PathwayReader.DecisionKeys) },
        {
            "Service",
            Keys(
                Without(ServiceReader.Keys),
                AgesReader.Keys,
                ServiceReader.HowToGetKeys,
                ServiceReader.CostKeys,
                OpeningReader.Keys,
                OpeningReader.SessionKeys,
                ServiceReader.WhereKeys,
                ServiceReader.ContactKeys,
                ServiceReader.ClosedKeys,
                Shape.Of("id")) // In "access" and "setting-answers", each key is an id.
        },
    };

    [Fact]
    public void Every_table_is_documented_with_exactly_its_columns()
    {
        var documented = TableRow().Matches(Documentation).Select(row => $"data/{row.Groups[1].Value}: {row.Groups[2].Value}");

        Assert.Equal(DataFiles.Tables.Select(table => $"{table.File}: {table.Columns}"), documented);
    }

    [Theory]
    [MemberData(nameof(Structures))]
    public void Every_structure_is_documented_with_exactly_its_keys(string heading, string keys)
    {
        var block = Regex.Match(Documentation, $@"^### (?:`{Regex.Escape(heading)}`|{heading}\b)[^\n]*\n(?:[^\n]*\n)??```yaml\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(block.Success, $"{heading} is not documented.");
        var documented = Key().Matches(Comment().Replace(block.Groups[1].Value, "")).Select(key => key.Groups[1].Value);

        Assert.Equal(keys, Sorted(documented));
    }

    [Fact]
    public void Every_structure_has_a_section()
    {
        var headings = Documentation.Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal));

        Assert.Empty(DataFiles.Structures.Where(file => !headings.Any(heading => heading.Contains($"`{file["data/".Length..]}`", StringComparison.Ordinal))));
    }

    private static string Keys(params Shape[] shapes) => Sorted(shapes.SelectMany(shape => shape.Fields).Select(field => field.ToString()));

    private static string Sorted(IEnumerable<string> keys) => string.Join('\n', keys.Distinct().Order(StringComparer.Ordinal));

    /// <summary>The keys of a page that not every page has.</summary>
    private static Shape Without(Shape keys) => new([.. keys.Fields.Where(key => !PagesReader.CommonKeys.Has(key.Name))]);

    [GeneratedRegex(@"^\| `([a-z-]+\.csv)` \| (.*) \|$", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"(?:^|[{,\[])\s*(?:- )?([a-z][a-z0-9-]*\*?):", RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex(@"(?<=\s)#.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
