using SendSite.Model.Publishing;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Publishing;

public class PublishedValueTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("3")]
    [InlineData("4")]
    [InlineData("4.9")]
    [InlineData("0.5")]
    public void One_to_four_people_are_withheld(string number)
    {
        var value = new PublishedValue(Example.Figure(number), DisclosureRule.People);
        Assert.Null(value.Number);
        Assert.Equal(Symbol.Confidential, value.Symbol);
        Assert.Equal("c", value.ToString());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("412")]
    public void Nobody_and_five_or_more_are_shown(string number)
    {
        var value = new PublishedValue(Example.Figure(number), DisclosureRule.People);
        Assert.Null(value.Symbol);
        Assert.Equal(number, value.ToString());
    }

    [Theory]
    [InlineData(8, "7", "c")]
    [InlineData(8, "8", "8")]
    [InlineData(2, "1", "c")]
    [InlineData(2, "2", "2")]
    [InlineData(0, "1", "1")]
    public void The_threshold_can_be_set(int threshold, string number, string shown) =>
        Assert.Equal(shown, new PublishedValue(Example.Figure(number), new DisclosureRule(threshold)).ToString());

    [Theory]
    [InlineData("c")]
    [InlineData("x")]
    [InlineData("z")]
    [InlineData("low")]
    [InlineData("u")]
    [InlineData("w")]
    public void A_symbol_stays_what_it_is(string symbol)
    {
        var value = new PublishedValue(Example.Figure(symbol), DisclosureRule.People);
        Assert.Null(value.Number);
        Assert.Equal(symbol, value.ToString());
    }

    [Fact]
    public void Marks_stay_beside_the_number_even_when_it_is_withheld()
    {
        Assert.Equal("p e", new PublishedValue(Example.Figure("41.2 e p"), DisclosureRule.None).Marks.Codes());
        Assert.Equal("r", new PublishedValue(Example.Figure("3 r"), DisclosureRule.People).Marks.Codes());
        Assert.Equal("", new PublishedValue(Example.Figure("3"), DisclosureRule.None).Marks.Codes());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1,234")]
    [InlineData("12%")]
    [InlineData("1e3")]
    [InlineData("[c]")]
    [InlineData("C")]
    [InlineData("n/a")]
    [InlineData("5 q")]
    [InlineData("p")]
    [InlineData("NaN")]
    [InlineData("99999999999999999999999999999999")]
    public void Anything_that_is_neither_number_nor_symbol_is_refused(string text) => Assert.False(RawFigure.TryParse(text, out _));
}
