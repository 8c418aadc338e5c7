using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SendSite.Model.Diagnostics;
using SendSite.Model.Languages;
using SendSite.Model.Wording;
using SendSite.Reading.Fields;
using SendSite.Reading.Yaml;

namespace SendSite.Rendering;

/// <summary>
/// Compares a language's interface words with the English ones: none left over, every form of a count, the same places for values. Words
/// that no page in the language asks for may be missing.
/// </summary>
internal sealed partial class StringsCheck(Language language, DiagnosticBag bag)
{
    private readonly ImmutableDictionary<string, YamlText> _english = Texts(StringsFile.Entries(StringsFile.English, new DiagnosticBag()));

    /// <summary>Reports what is wrong with a language's file; that there is none, too.</summary>
    public void Run()
    {
        if (!StringsFile.IsThere(language))
        {
            bag.Report(
                RenderRules.NoInterfaceWords,
                SourceSpan.Whole(StringsFile.Path(language)),
                $"The interface has no words in {language.EnglishName}.",
                $"Copy {StringsFile.Path(StringsFile.English)} to {StringsFile.Path(language)} and translate it, or take \"{language.Code}\" out of \"languages\" in data/site.yml.");
            return;
        }

        var said = Texts(StringsFile.Entries(language, bag));
        foreach (var (key, english) in Wanted())
        {
            if (said.GetValueOrDefault(key) is { } words)
            {
                ComparePlaces(key, english, words);
            }
            else if (english.Length > 1 && language.Plurals.Forms().Any(form => said.ContainsKey(InterfaceStrings.Form(key[..key.LastIndexOf('-')], form))))
            {
                ReportMissing(key, said);
            }
        }

        ReportUnknown(said, Wanted().Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Reports words that pages asked for and had to be given in English.</summary>
    public void Report(IEnumerable<string> missing)
    {
        var said = Texts(StringsFile.Entries(language, new DiagnosticBag()));
        foreach (var key in missing)
        {
            ReportMissing(key, said);
        }
    }

    private void ReportMissing(string key, ImmutableDictionary<string, YamlText> said)
    {
        var (_, english) = Wanted().First(entry => entry.Key == key);
        var above = Wanted().TakeWhile(entry => entry.Key != key).LastOrDefault(entry => said.ContainsKey(entry.Key)).Key;
        bag.Report(
            RenderRules.MissingInterfaceWords,
            above is null ? SourceSpan.Whole(StringsFile.Path(language)) : said[above].Span with { Column = 1, Length = 0 },
            $"There are no words for \"{key}\". In English: {Quoted(key, english[0])}.",
            above is null ? $"Add a line: {key}:" : $"Add a line below this one: {key}:");
    }

    /// <summary>The keys the file may have, in the order of the English ones, each with the English words it goes by.</summary>
    private IEnumerable<(string Key, ImmutableArray<YamlText> English)> Wanted()
    {
        foreach (var (key, words) in _english.OrderBy(entry => entry.Value.Span.Line))
        {
            if (CountOf(key, PluralCategory.One) is { } other && _english.TryGetValue(InterfaceStrings.Form(other, PluralCategory.Other), out var many))
            {
                foreach (var form in language.Plurals.Forms())
                {
                    yield return (InterfaceStrings.Form(other, form), form == PluralCategory.One ? [words, many] : [many, words]);
                }
            }
            else if (CountOf(key, PluralCategory.Other) is not { } one || !_english.ContainsKey(InterfaceStrings.Form(one, PluralCategory.One)))
            {
                yield return (key, [words]);
            }
        }
    }

    private static string? CountOf(string key, PluralCategory form)
    {
        var ending = InterfaceStrings.Form("", form);
        return key.EndsWith(ending, StringComparison.Ordinal) ? key[..^ending.Length] : null;
    }

    /// <summary>A form for one number alone may leave the number out; any other words have every value the English ones have, and none besides.</summary>
    private void ComparePlaces(string key, ImmutableArray<YamlText> english, YamlText words)
    {
        var has = Places(words.Text);
        var all = english.SelectMany(form => Places(form.Text)).ToHashSet(StringComparer.Ordinal);
        var mayLeaveOut = english.Length > 1 && IsOneNumber(key);
        if (!has.IsSubsetOf(all) || (!mayLeaveOut && !has.IsSupersetOf(all)))
        {
            bag.Report(
                RenderRules.PlaceholderDiffers,
                words.Span,
                $"\"{key}\" has {Named(has)} in it. In English: {Quoted(key, english.MaxBy(form => form.Text.Length)!)}.",
                "Each number in braces stands for a value: write the same ones.");
        }
    }

    private bool IsOneNumber(string key) =>
        language.Plurals.Forms().Where(form => CountOf(key, form) is not null).Any(form => Enumerable.Range(0, 200).Count(number => language.Plurals.Of(number) == form) == 1);

    private void ReportUnknown(ImmutableDictionary<string, YamlText> said, HashSet<string> wanted)
    {
        foreach (var (key, words) in said.Where(entry => !wanted.Contains(entry.Key)))
        {
            var hint = NearestName.Find(key, wanted.Where(name => !said.ContainsKey(name))) is { } nearest ? $"Did you mean \"{nearest}\"?" : "Remove it.";
            bag.Report(RenderRules.UnknownInterfaceWords, words.Span with { Column = 1 }, $"Nothing asks for the words \"{key}\".", hint);
        }
    }

    private static HashSet<string> Places(string words) => [.. Place().Matches(words).Select(match => match.Value)];

    private static string Named(HashSet<string> places) => places.Count == 0 ? "no place for a value" : string.Join(", ", places.Order(StringComparer.Ordinal));

    private static string Quoted(string key, YamlText words) => new Field(key, words.Text, words.Span).Quoted;

    private static ImmutableDictionary<string, YamlText> Texts(YamlMap map) => map.Entries
        .Where(entry => entry.Value is YamlText { Text.Length: > 0 })
        .ToImmutableDictionary(entry => entry.Key.Text, entry => (YamlText)entry.Value, StringComparer.Ordinal);

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex Place();
}
