using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.LocalOffer;
using SendSite.Model.Maturity;
using SendSite.Model.Plan;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.National;

/// <summary>National facts that are the same for every area. They ship inside the program.</summary>
internal static class ReferenceData
{
    // Short forms that mean more than one thing in SEND work: only an area's own glossary can say which it means.
    private static readonly ImmutableHashSet<string> Ambiguous = ["AR", "CDC", "ISP", "LD", "MA", "PA", "SLT"];

    private static readonly Lazy<ImmutableArray<Pillar>> LazyPillars = new(() => ReadAll("maturity-framework.yml", Shape.Of("source, pillars*"), ReadPillars));

    private static readonly Lazy<ImmutableArray<RequirementGroup>> LazyGroups = new(() => ReadAll("core-minimum-requirements.yml", Shape.Of("source, groups*"), ReadGroups));

    private static readonly Lazy<ImmutableArray<GlossaryTerm>> LazyGlossary = new(() => ReadAll("send-glossary.yml", Shape.Of("terms*, not_expanded_in_sources"), ReadTerms));

    private static readonly Lazy<ImmutableArray<SettingQuestion>> LazyQuestions = new(() => ReadAll("setting-questions.yml", Shape.Of("questions*"), ReadQuestions));

    /// <summary>What Schedule 2 to the SEND Regulations 2014 wants every Local Offer to tell.</summary>
    public static ImmutableArray<StatutoryItem> StatutoryItems => LocalOfferLaw.Items;

    /// <summary>What section 30 of the Children and Families Act 2014 and the SEND Regulations 2014 ask to be done with a Local Offer.</summary>
    public static ImmutableArray<StatutoryDuty> StatutoryDuties => LocalOfferLaw.Duties;

    /// <summary>The seven questions a nursery, school, college or other setting answers in a Local Offer.</summary>
    public static ImmutableArray<SettingQuestion> SettingQuestions => LazyQuestions.Value;

    /// <summary>The rows of the national partnership maturity tool.</summary>
    public static ImmutableArray<Pillar> Pillars => LazyPillars.Value;

    /// <summary>What every local plan must show.</summary>
    public static ImmutableArray<RequirementGroup> RequirementGroups => LazyGroups.Value;

    /// <summary>SEND words and short forms every area uses; an area's own glossary comes first.</summary>
    public static ImmutableArray<GlossaryTerm> Glossary => LazyGlossary.Value;

    /// <summary>Reads a file of the program's own.</summary>
    /// <exception cref="InvalidOperationException">It is not there or has a fault: ours, which a test finds.</exception>
    public static ImmutableArray<T> ReadAll<T>(string file, Shape keys, Func<YamlFields, IEnumerable<T>> read)
    {
        var bag = new DiagnosticBag();
        var path = $"Reference/{file}";
        using var stream = typeof(ReferenceData).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"{path} is not embedded.");
        using var text = new StreamReader(stream);
        var top = YamlFields.Open(new SourceText(path, text.ReadToEnd().ReplaceLineEndings("\n")), keys, bag);
        ImmutableArray<T> found = top is null ? [] : [.. read(top)];
        return bag.Sorted() is [var fault, ..] ? throw new InvalidOperationException(fault.ToString()) : found;
    }

    private static IEnumerable<Pillar> ReadPillars(YamlFields top) => top
        .Maps("pillars", Shape.Of("id*, number*, title*, aspect, about*, levels*"))
        .Select(pillar => new Pillar(
            pillar.Text("id"),
            pillar.Text("number"),
            pillar.Text("title"),
            pillar.TextOrNull("aspect"),
            pillar.Text("about"),
            ReadLevels(pillar.Map("levels", Shape.Of("not-yet-emerging*, emerging*, developing*, maturing*"))!)));

    private static ImmutableArray<LevelDescriptor> ReadLevels(YamlFields levels) =>
        [.. Words.Level.Words.Select(level => new LevelDescriptor(level.Value, levels.Texts(level.Word.Replace(' ', '-'))))];

    private static IEnumerable<RequirementGroup> ReadGroups(YamlFields top) => top
        .Maps("groups", Shape.Of("id*, title*, requirements*"))
        .Select(group => new RequirementGroup(
            group.Text("id"),
            group.Text("title"),
            [.. group.Maps("requirements", Shape.Of("id*, text*")).Select(one => new CoreRequirement(one.Text("id"), one.Text("text")))]));

    private static IEnumerable<SettingQuestion> ReadQuestions(YamlFields top) => top
        .Maps("questions", Shape.Of("id*, words*, meets"))
        .Select(question => new SettingQuestion(question.Text("id"), question.Text("words"), question.Texts("meets")));

    private static IEnumerable<GlossaryTerm> ReadTerms(YamlFields top) => top
        .Maps("terms", Shape.Of("id*, abbr, term*, aliases, plain*, group*, basis*, note"))
        .Select(term => Term(term, term.TextOrNull("abbr")));

    private static GlossaryTerm Term(YamlFields term, string? shortForm)
    {
        var isAmbiguous = shortForm is not null && Ambiguous.Contains(shortForm);
        return new GlossaryTerm(
            term.Text("id"),
            isAmbiguous ? null : shortForm,
            isAmbiguous ? $"{term.Text("term")} ({shortForm})" : term.Text("term"),
            term.Text("plain"),
            term.Texts("aliases"),
            Expand: shortForm is not ("GP" or "NHS"),
            term.TextOrNull("note"),
            term.Span);
    }
}
