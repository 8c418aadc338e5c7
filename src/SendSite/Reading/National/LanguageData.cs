using System.Collections.Immutable;
using SendSite.Model.Diagnostics;
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

    private static readonly Lazy<ImmutableArray<Language>> LazyAll = new(() => ReferenceData.ReadAll("languages.yml", Shape.Of("languages*"), ReadTable));

    /// <summary>By code.</summary>
    public static ImmutableArray<Language> All => LazyAll.Value;

    /// <summary>The language with a code; null when the table has none.</summary>
    public static Language? Find(string code) => All.FirstOrDefault(language => language.Code == code);

    /// <summary>A language by its code.</summary>
    public static Parsed<Language> Read(Field field) => Find(field.Text) is { } language
        ? Outcome.Of(language)
        : Outcome.Fault<Language>(
            ReadingRules.UnknownLanguage,
            $"\"{field.Name}\" has {field.Quoted}, which is the code of no language the program knows.",
            Offer(field.Text) ?? $"The codes are: {string.Join(", ", All.Select(known => known.Code))}.");

    /// <summary>Which language somebody probably meant, for a hint; null when none is near.</summary>
    public static string? Offer(string text)
    {
        var name = NearestName.Find(text, All.Select(language => language.EnglishName));
        var code = NearestName.Find(text, All.Select(language => language.Code));
        var meant = All.FirstOrDefault(language => name is null ? language.Code == code : language.EnglishName == name);
        return meant is null ? null : $"Did you mean \"{meant.Code}\" ({meant.EnglishName})?";
    }

    private static IEnumerable<Language> ReadTable(YamlFields top) => top
        .Maps("languages", Shape.Of("code*, name*, english*, right-to-left, plurals*"))
        .Select(language => new Language(
            language.Text("code"),
            language.Text("name"),
            language.Text("english"),
            language.Flag("right-to-left") ? TextDirection.RightToLeft : TextDirection.LeftToRight,
            language.Value("plurals", Plurals.Read)));
}
