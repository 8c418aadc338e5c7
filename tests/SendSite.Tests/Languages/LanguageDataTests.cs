using SendSite.Model.Languages;
using SendSite.Reading.National;

namespace SendSite.Tests.Languages;

public class LanguageDataTests
{
    [Fact]
    public void Each_language_stands_in_the_table_once_in_the_order_of_its_code()
    {
        var codes = LanguageData.All.Select(language => language.Code).ToList();
        Assert.Equal(codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void Languages_in_arabic_letters_run_from_right_to_left_and_no_others_do()
    {
        Assert.All(LanguageData.All, language => Assert.Equal(
            language.Name.Any(letter => letter is >= '\u0600' and <= '\u06FF'),
            language.Direction == TextDirection.RightToLeft));
    }

    [Fact]
    public void A_language_that_is_not_in_the_table_is_not_found() => Assert.Null(LanguageData.Find("xx"));
}
