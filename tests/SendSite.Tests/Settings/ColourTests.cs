using FsCheck;
using FsCheck.Fluent;
using SendSite.Model.Settings;

namespace SendSite.Tests.Settings;

public class ColourTests
{
    // Ratios as WebAIM's contrast checker gives them, to two decimals cut off.
    [Theory]
    [InlineData("#000000", "#ffffff", 21.00)]
    [InlineData("#ffffff", "#ffffff", 1.00)]
    [InlineData("#777777", "#ffffff", 4.47)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    [InlineData("#ff0000", "#ffffff", 3.99)]
    [InlineData("#00ff00", "#ffffff", 1.37)]
    [InlineData("#ffff00", "#000000", 19.55)]
    [InlineData("#12436d", "#ffffff", 10.25)]
    [InlineData("#12436d", "#28a197", 3.24)]
    public void Contrast_is_as_WCAG_defines_it(string one, string other, double ratio)
    {
        Assert.InRange(Parse(one).Contrast(Parse(other)), ratio - 0.01, ratio + 0.01);
        Assert.Equal(Parse(one).Contrast(Parse(other)), Parse(other).Contrast(Parse(one)));
    }

    [Theory]
    [InlineData("#0b5563")]
    [InlineData("#FFFFFF")]
    public void Six_hexadecimal_digits_after_a_hash_are_a_colour(string text) =>
        Assert.Equal(text, Parse(text).ToString(), ignoreCase: true);

    [Theory]
    [InlineData("")]
    [InlineData("0b5563")]
    [InlineData("#fff")]
    [InlineData("#0b55631")]
    [InlineData("#0b556g")]
    [InlineData("#-b5563")]
    [InlineData("# b5563")]
    [InlineData("#0b556 ")]
    [InlineData("red")]
    public void Anything_else_is_refused(string text) => Assert.False(Colour.TryParse(text, out _));

    [Fact]
    public void The_nearest_colour_reaches_the_ratio_for_text_on_any_background() =>
        Prop.ForAll(Colours(), Colours(), (colour, background) =>
            Assert.True(colour.NearestWithContrast(background, 4.5).Contrast(background) >= 4.5)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_colour_that_passes_is_left_as_it_is() =>
        Prop.ForAll(Colours(), Colours(), (colour, background) =>
            Assert.True(colour.Contrast(background) < 3 || colour.NearestWithContrast(background, 3) == colour)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_colour_is_made_lighter_where_that_is_the_smaller_change()
    {
        var offered = Parse("#d0d0d0").NearestWithContrast(Parse("#777777"), 3);
        Assert.InRange(offered.Red, 0xd1, 0xd9);
    }

    [Fact]
    public void A_ratio_out_of_reach_gets_the_colour_that_comes_closest() =>
        Assert.Equal(Colour.Black, Parse("#336699").NearestWithContrast(Parse("#808080"), 7));

    private static Colour Parse(string text) => Colour.TryParse(text, out var colour) ? colour : throw new FormatException(text);

    private static Arbitrary<Colour> Colours() =>
        Gen.Choose(0, 0xFFFFFF).Select(value => new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value)).ToArbitrary();
}
