using System.Collections.Immutable;
using SendSite.Model.Languages;
using SendSite.Reading.Fields;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.National;

/// <summary>The languages a page may be written in. They ship inside the program.</summary>
internal static class LanguageData
{
    private static readonly WordList<PluralRule> Plurals = new(
    [
        ("same-form", PluralRule.SameForm),
        ("one-alone", PluralRule.OneAlone),
        ("nought-as-one", PluralRule.NoughtAsOne),
        ("below-two", PluralRule.BelowTwo),
        ("up-to-one", PluralRule.UpToOne),
        ("arabic", PluralRule.Arabic),
        ("czech", PluralRule.Czech),
        ("lithuanian", PluralRule.Lithuanian),
        ("polish", PluralRule.Polish),
        ("romanian", PluralRule.Romanian),
        ("ukrainian", PluralRule.Ukrainian),
    ]);

    private static readonly Lazy<ImmutableArray<Language>> LazyAll = new(() => ReferenceData.ReadAll("languages.yml", Shape.Of("languages*"), Read));

    /// <summary>By code.</summary>
    public static ImmutableArray<Language> All => LazyAll.Value;

    /// <summary>The language with a code; null when the table has none.</summary>
    public static Language? Find(string code) => All.FirstOrDefault(language => language.Code == code);

    private static IEnumerable<Language> Read(YamlFields top) => top
        .Maps("languages", Shape.Of("code*, name*, english*, right-to-left, plurals*"))
        .Select(language => new Language(
            language.Text("code"),
            language.Text("name"),
            language.Text("english"),
            language.Flag("right-to-left") ? TextDirection.RightToLeft : TextDirection.LeftToRight,
            language.Value("plurals", Plurals.Read)));
}
