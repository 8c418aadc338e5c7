using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Structures;

/// <summary>Reads the words families choose from when they look for help.</summary>
internal static class VocabularyReader
{
    public const string File = "data/vocabulary.yml";

    public static readonly Shape Top = Shape.Of("needs*, age-phases*, areas*, service-types*, access-facts*, setting-types*");

    public static readonly Shape ExplainedKeys = Shape.Of("id*, label*, plain*, also-called");

    public static readonly Shape ServiceTypeKeys = ExplainedKeys.And("setting");

    public static readonly Shape LabelledKeys = Shape.Of("id*, label*, plain, also-called");

    public static readonly Shape AreaKeys = LabelledKeys.And("everywhere");

    public static readonly Shape AgePhaseKeys = Shape.Of("id*, label*, from*, to*, plain, also-called");

    public static Vocabulary Read(SourceLoader files) => YamlFields.Load(files, File, Top) is { } top
        ? new Vocabulary
        {
            Needs = ReadTerms(top, "needs", ExplainedKeys),
            AgePhases = ReadTerms(top, "age-phases", AgePhaseKeys),
            Areas = ReadTerms(top, "areas", AreaKeys),
            ServiceTypes = ReadTerms(top, "service-types", ServiceTypeKeys),
            AccessFacts = ReadTerms(top, "access-facts", LabelledKeys),
            SettingTypes = ReadTerms(top, "setting-types", LabelledKeys),
        }
        : new Vocabulary();

    private static ImmutableArray<VocabularyTerm> ReadTerms(YamlFields top, string key, Shape shape)
    {
        var ids = new UniqueIds();
        return
        [
            .. top.Maps(key, shape).Select(term => new VocabularyTerm(
                term.Id(ids),
                term.Text("label"),
                term.TextOrNull("plain"),
                shape == AgePhaseKeys ? AgesReader.Read(term) : null,
                term.Span)
            {
                AlsoCalled = term.Texts("also-called"),
                IsSetting = shape == ServiceTypeKeys && term.Flag("setting"),
                IsEverywhere = shape == AreaKeys && term.Flag("everywhere"),
            }),
        ];
    }
}
