using SendSite.Model.Measures;
using SendSite.Model.Publishing;
using SendSite.Rendering;
using SendSite.Theme.Wording;

namespace SendSite.Tests.Theme;

/// <summary>Dates, numbers and telephone numbers read as people say them.</summary>
public class WordingTests
{
    private static readonly Model.Wording.InterfaceStrings _english = StringsFile.For("en");

    [Theory]
    [InlineData("14.5", "14.5 weeks")]
    [InlineData("1204", "1,204 weeks")]
    [InlineData("17.0", "17 weeks")]
    public void Without_a_number_of_decimals_a_figure_is_shown_as_it_was_published(string number, string words) =>
        Assert.Equal(words, Figures.Words(_english, Value(number), MeasureUnit.Weeks));

    [Fact]
    public void A_date_is_day_month_year_and_does_not_break_after_the_day() =>
        Assert.Equal("2\u00A0November 2026", Dates.InWords(new DateOnly(2026, 11, 2), _english));

    [Theory]
    [InlineData("41.25", MeasureUnit.Percent, 1, "41.3%")]
    [InlineData("1204", MeasureUnit.Count, 0, "1,204")]
    [InlineData("1", MeasureUnit.Weeks, 0, "1 week")]
    [InlineData("12", MeasureUnit.Weeks, 0, "12 weeks")]
    [InlineData("15", MeasureUnit.Days, 0, "15 days")]
    public void A_figure_has_its_unit_and_its_decimals(string number, MeasureUnit unit, int decimals, string words) =>
        Assert.Equal(words, Figures.Words(_english, Value(number), unit, decimals));

    [Fact]
    public void A_small_count_of_people_is_a_symbol_and_never_a_number() =>
        Assert.Equal("[c]", Figures.Words(_english, Value("3"), MeasureUnit.Count));

    [Theory]
    [InlineData("Find help", "Find help – Coventry SEND")]
    [InlineData("Coventry SEND", "Coventry SEND")]
    [InlineData("Roadmap: Encouraging inclusive culture and behaviours everywhere", "Roadmap: Encouraging inclusive culture and behaviours everywhere")]
    [InlineData("Effective partnership working across education, health and social care: Health services", "Health services")]
    [InlineData("Skilled and organised workforce across local authority, education settings, health and social care", "Skilled and organised workforce across local authority, education…")]
    [InlineData("Services for this need and age: Feelings, behaviour and mental health; Sixth form and college (16 to 19), page 2", "Feelings, behaviour and mental health; Sixth form and college…, page 2")]
    public void A_browser_title_fits_a_tab_and_names_the_site_where_there_is_room(string title, string shown) =>
        Assert.Equal(shown, BrowserTitle.Of(title, "Coventry SEND"));

    [Theory]
    [InlineData("0808 157 0120", "08081570120")]
    [InlineData("+44 1632 960120", "+441632960120")]
    public void A_telephone_number_can_be_dialled(string phone, string dialled) => Assert.Equal(dialled, Sentences.Dial(phone));

    private static PublishedValue Value(string text)
    {
        Assert.True(RawFigure.TryParse(text, out var figure));
        return new PublishedValue(figure!, text == "3" ? DisclosureRule.People : DisclosureRule.None);
    }
}
