using System.Collections.Immutable;
using SendSite.Model.Plan;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Structures;

/// <summary>Reads the plan: everything in it that has no table of its own.</summary>
internal static class PlanReader
{
    public const string File = "data/plan.yml";

    public static readonly Shape Top = Shape.Of(
        "title*, version*, dated*, note, plan-years*, signed-off*, vision*, summary*, goals*, strands*, theory-of-change*, dependencies*, support-asked*, engagement*, narrative*");

    public static readonly Shape SignOffKeys = Shape.Of("role*, organisation*, date*, note");

    public static readonly Shape PassageKeys = Shape.Of("id*, title*, text*");

    public static readonly Shape GoalKeys = Shape.Of("id*, title*, promise*, success*, note");

    public static readonly Shape TheoryKeys = Shape.Of("inputs*, activities*, outputs*, outcomes*");

    public static readonly Shape EntryKeys = Shape.Of("id*, text*");

    public static readonly Shape DependencyKeys = Shape.Of("id*, title*, between*, text*");

    public static readonly Shape EngagementKeys = Shape.Of("id*, group*, text*");

    public static readonly Shape NarrativeKeys = Shape.Of("id*, section*, title*, text*, note");

    public static LocalPlan? Read(SourceLoader files) => YamlFields.Load(files, File, Top) is { } plan
        ? new LocalPlan
        {
            Title = plan.Text("title"),
            Version = plan.Text("version"),
            Dated = plan.Date("dated"),
            Note = plan.TextOrNull("note"),
            Years = plan.Values("plan-years", TimeValue.PlanYear),
            SignedOff = [.. plan.Maps("signed-off", SignOffKeys).Select(ReadSignOff)],
            Vision = plan.Text("vision"),
            Summary = ReadPassages(plan, "summary"),
            Goals = ReadGoals(plan),
            Strands = StrandsReader.Read(plan),
            TheoryOfChange = ReadTheory(plan.Map("theory-of-change", TheoryKeys)),
            Dependencies = ReadDependencies(plan),
            SupportAsked = ReadTitledTexts(plan, "support-asked", PassageKeys, "title"),
            Engagement = ReadTitledTexts(plan, "engagement", EngagementKeys, "group"),
            Narrative = ReadNarrative(plan),
            Source = plan.Span,
        }
        : null;

    private static SignOff ReadSignOff(YamlFields signOff) =>
        new(signOff.Text("role"), signOff.Text("organisation"), signOff.Date("date"), signOff.TextOrNull("note"));

    private static ImmutableArray<PlanText> ReadPassages(YamlFields plan, string key)
    {
        var ids = new UniqueIds();
        return [.. plan.Maps(key, PassageKeys).Select(passage => ReadPassage(passage, ids))];
    }

    private static PlanText ReadPassage(YamlFields passage, UniqueIds ids) => new(passage.Id(ids), passage.Text("title"), passage.Texts("text"));

    private static ImmutableArray<Goal> ReadGoals(YamlFields plan)
    {
        var ids = new UniqueIds();
        return
        [
            .. plan.Maps("goals", GoalKeys).Select(goal => new Goal(
                goal.Id(ids),
                goal.Text("title"),
                goal.Text("promise"),
                goal.Text("success"),
                goal.TextOrNull("note"),
                goal.Span)),
        ];
    }

    private static TheoryOfChange ReadTheory(YamlFields? theory)
    {
        var ids = new UniqueIds();
        return new TheoryOfChange(Of("inputs"), Of("activities"), Of("outputs"), Of("outcomes"));

        ImmutableArray<TheoryEntry> Of(string key) =>
            [.. (theory?.Maps(key, EntryKeys) ?? []).Select(entry => new TheoryEntry(entry.Id(ids), entry.Text("text")))];
    }

    private static ImmutableArray<Dependency> ReadDependencies(YamlFields plan)
    {
        var ids = new UniqueIds();
        return
        [
            .. plan.Maps("dependencies", DependencyKeys).Select(dependency => new Dependency(
                dependency.Id(ids), dependency.Text("title"), dependency.Texts("between"), dependency.Texts("text"))),
        ];
    }

    /// <summary>Passages of one paragraph each.</summary>
    private static ImmutableArray<PlanText> ReadTitledTexts(YamlFields plan, string key, Shape shape, string titleKey)
    {
        var ids = new UniqueIds();
        return [.. plan.Maps(key, shape).Select(passage => new PlanText(passage.Id(ids), passage.Text(titleKey), [passage.Text("text")]))];
    }

    private static ImmutableArray<PlanSection> ReadNarrative(YamlFields plan)
    {
        var ids = new UniqueIds();
        return
        [
            .. plan.Maps("narrative", NarrativeKeys).Select(passage => new PlanSection(
                passage.Text("section"), ReadPassage(passage, ids), passage.TextOrNull("note"))),
        ];
    }
}
