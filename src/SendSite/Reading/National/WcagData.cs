using System.Collections.Immutable;
using SendSite.Model.Accessibility;
using SendSite.Reading.Fields;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.National;

/// <summary>The success criteria of WCAG 2.2, and those of them a site answers for. They ship inside the program.</summary>
internal static class WcagData
{
    private static readonly Shape TopKeys = Shape.Of(
        "standard*, version*, url*, understanding_url*, counts*, new_in_2_2, conformance_requirements, thresholds, success_criteria*");

    private static readonly Shape CriterionKeys = Shape.Of(
        "number*, title*, slug*, level*, principle*, guideline*, since, status*, checkable*, method*, applies*, how*, act_rules, axe_rules");

    private static readonly WordList<ConformanceLevel> Level = new(
        [("A", ConformanceLevel.A), ("AA", ConformanceLevel.AA), ("AAA", ConformanceLevel.AAA)]);

    private static readonly WordList<Checkability> Checkable = new(
        [("automatic", Checkability.Automatic), ("partly", Checkability.Partly), ("manual", Checkability.Manual)]);

    private static readonly WordList<CheckMethod> Method = new(
    [
        ("static-dom", CheckMethod.StaticHtml),
        ("static-css", CheckMethod.StaticStyles),
        ("browser", CheckMethod.Browser),
        ("human", CheckMethod.Human),
        ("never", CheckMethod.Never),
    ]);

    private static readonly WordList<Applicability> Applies = new(
    [
        ("always", Applicability.Always),
        ("if-media", Applicability.IfMedia),
        ("if-forms", Applicability.IfForms),
        ("if-script", Applicability.IfScript),
        ("if-motion", Applicability.IfMotion),
        ("rare", Applicability.Rare),
        ("none", Applicability.Nothing),
    ]);

    private static readonly WordList<bool> Current = new([("current", true), ("removed-in-2.2", false)]);

    private static readonly Lazy<ImmutableArray<SuccessCriterion>> LazyCriteria = new(() =>
        ReferenceData.ReadAll("wcag22.yml", TopKeys, top => top.Maps("success_criteria", CriterionKeys).Select(ReadCriterion)));

    private static readonly Lazy<ImmutableArray<ConformanceAim>> LazyAims = new(() =>
        ReferenceData.ReadAll("conformance-questions.yml", Shape.Of("questions*"), ReadAims));

    /// <summary>All criteria, by number, with the one that WCAG 2.2 withdrew.</summary>
    public static ImmutableArray<SuccessCriterion> Criteria => LazyCriteria.Value;

    /// <summary>The criteria a site answers for, by number: all of Levels A and AA, and some of AAA.</summary>
    public static ImmutableArray<ConformanceAim> Aims => LazyAims.Value;

    /// <summary>A current criterion; null when WCAG 2.2 has none of this number.</summary>
    public static SuccessCriterion? Find(string number) => Criteria.FirstOrDefault(one => one.Current && one.Number == number);

    private static SuccessCriterion ReadCriterion(YamlFields one) =>
        new(one.Text("number"), one.Text("title"), one.Text("slug"), one.Value("level", Level.Read))
        {
            Principle = one.Text("principle"),
            Guideline = one.Text("guideline"),
            Checkable = one.Value("checkable", Checkable.Read),
            Method = one.Value("method", Method.Read),
            Applies = one.Value("applies", Applies.Read),
            How = one.Text("how"),
            ActRules = one.Texts("act_rules"),
            AxeRules = one.Texts("axe_rules"),
            Current = one.Value("status", Current.Read),
        };

    private static IEnumerable<ConformanceAim> ReadAims(YamlFields top)
    {
        var questions = top.Maps("questions", Shape.Of("criterion*, question*")).ToDictionary(one => one.Text("criterion"), one => one.Text("question"), StringComparer.Ordinal);
        var known = Criteria.Where(one => one.Current && questions.ContainsKey(one.Number)).ToList();
        return known.Count == questions.Count
            ? known.Select(one => new ConformanceAim(one, questions[one.Number]))
            : throw new InvalidOperationException($"Not in WCAG 2.2: {string.Join(", ", questions.Keys.Except(known.Select(one => one.Number)))}.");
    }
}
