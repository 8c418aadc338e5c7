using SendSite.Model.Diagnostics;
using SendSite.Reading.National;
using SendSite.Rendering;
using SendSite.Theme.Wording;

namespace SendSite.Tests.Languages;

/// <summary>The interface's words in every language the theme has a file for.</summary>
public class InterfaceLanguagesTests
{
    public static TheoryData<string> Codes =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "theme", "strings"), "*.yml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_language_has_words_left_over_forms_of_a_count_missing_or_other_places_for_values(string code)
    {
        var bag = new DiagnosticBag();
        new StringsCheck(LanguageData.Find(code)!, bag).Run();
        Assert.Equal([], bag.Sorted().Select(found => found.ToString()));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_count_can_be_said_of_any_number(string code)
    {
        var words = StringsFile.In(LanguageData.Find(code)!);
        Assert.All(Enumerable.Range(0, 120), number => Assert.NotEqual("", words.Count("milestones", number)));
        Assert.All(Enumerable.Range(0, 120), number => Assert.NotEqual("", words.Count("unit-weeks", number / 2m, $"{number / 2m}")));
    }

    [Fact]
    public void Words_a_page_asked_for_in_vain_are_reported_where_they_belong_with_the_english_ones()
    {
        var bag = new DiagnosticBag();
        new StringsCheck(LanguageData.Find("ur")!, bag).Report(["breadcrumbs-label"]);
        var found = Assert.Single(bag.Sorted());
        Assert.Equal((RenderRules.MissingInterfaceWords, "theme/strings/ur.yml"), (found.Rule, found.Span.File));
        Assert.Equal("There are no words for \"breadcrumbs-label\". In English: \"You are here\".", found.Message);
        Assert.Equal("main-menu-label", File.ReadAllLines(Path.Combine(Repository.Root, "theme/strings/ur.yml"))[found.Span.Line - 1].Split(':')[0]);
    }

    [Fact]
    public void A_language_without_a_file_is_reported_with_what_to_do()
    {
        var bag = new DiagnosticBag();
        new StringsCheck(LanguageData.Find("so")!, bag).Run();
        var found = Assert.Single(bag.Sorted());
        Assert.Equal(RenderRules.NoInterfaceWords, found.Rule);
        Assert.Equal("theme/strings/so.yml", found.Span.File);
    }

    [Theory]
    [InlineData("en", "2\u00A0November 2026", "November 2026")]
    [InlineData("pl", "2\u00A0listopada 2026", "listopad 2026")]
    [InlineData("ur", "2\u00A0نومبر 2026", "نومبر 2026")]
    public void A_month_has_its_name_in_the_language_and_the_form_a_date_wants(string code, string date, string month)
    {
        var words = StringsFile.In(LanguageData.Find(code)!);
        Assert.Equal(date, Dates.InWords(new DateOnly(2026, 11, 2), words));
        Assert.Equal(month, Dates.Month(new DateOnly(2026, 11, 2), words));
    }

    [Theory]
    [InlineData(0, "0 wyników")]
    [InlineData(1, "1 wynik")]
    [InlineData(3, "3 wyniki")]
    [InlineData(5, "5 wyników")]
    [InlineData(22, "22 wyniki")]
    public void Polish_counts_take_their_forms(int number, string said) =>
        Assert.Equal(said, StringsFile.In(LanguageData.Find("pl")!).Count("results", number));
}
