using System.Globalization;
using SendSite.Model.Languages;
using SendSite.Reading.National;

namespace SendSite.Tests.Languages;

/// <summary>The samples the CLDR gives for each of its rules.</summary>
public class PluralFormsTests
{
    [Theory]
    [InlineData("en", "one", "1")]
    [InlineData("en", "other", "0 2 11 21 100 1.5")]
    [InlineData("ur", "one", "1")]
    [InlineData("ur", "other", "0 2 16 101 1.5")]
    [InlineData("pa", "one", "0 1")]
    [InlineData("pa", "other", "2 17 100 0.5 1.5")]
    [InlineData("pl", "one", "1")]
    [InlineData("pl", "few", "2 3 4 22 24 32 102 1002")]
    [InlineData("pl", "many", "0 5 11 12 13 14 19 21 25 100 112 1000000")]
    [InlineData("pl", "other", "0.5 1.5 10.1")]
    [InlineData("ar", "zero", "0")]
    [InlineData("ar", "one", "1")]
    [InlineData("ar", "two", "2")]
    [InlineData("ar", "few", "3 10 103 110 1003")]
    [InlineData("ar", "many", "11 26 99 111 1011")]
    [InlineData("ar", "other", "100 101 102 200 1000 0.5 10.1")]
    [InlineData("uk", "one", "1 21 101")]
    [InlineData("uk", "few", "2 4 22 102")]
    [InlineData("uk", "many", "0 5 11 12 14 19 111")]
    [InlineData("uk", "other", "1.5")]
    [InlineData("cs", "one", "1")]
    [InlineData("cs", "few", "2 4")]
    [InlineData("cs", "many", "1.5")]
    [InlineData("cs", "other", "0 5 22 101")]
    [InlineData("lt", "one", "1 21 101")]
    [InlineData("lt", "few", "2 9 22 102")]
    [InlineData("lt", "many", "1.5")]
    [InlineData("lt", "other", "0 10 11 12 19 20 111")]
    [InlineData("ro", "one", "1")]
    [InlineData("ro", "few", "0 2 16 101 119 1.5")]
    [InlineData("ro", "other", "20 100 120 1000")]
    [InlineData("fr", "one", "0 1 1.5")]
    [InlineData("fr", "other", "2 17")]
    [InlineData("hi", "one", "0 0.5 1")]
    [InlineData("hi", "other", "1.5 2 17")]
    [InlineData("zh", "other", "0 1 2 1.5")]
    public void A_word_takes_the_form_its_language_wants_beside_a_number(string code, string form, string numbers)
    {
        var rule = LanguageData.Find(code)!.Plurals;
        var wanted = Enum.Parse<PluralCategory>(form, ignoreCase: true);
        Assert.All(numbers.Split(' '), number => Assert.Equal(wanted, rule.Of(decimal.Parse(number, CultureInfo.InvariantCulture))));
        Assert.Contains(wanted, rule.Forms());
    }

    [Fact]
    public void No_number_takes_a_form_that_its_language_is_not_said_to_have()
    {
        foreach (var rule in Enum.GetValues<PluralRule>())
        {
            var taken = Enumerable.Range(0, 2000).Select(number => rule.Of(number / 2m)).Distinct().Order();
            Assert.Equal(rule.Forms(), taken);
        }
    }
}
