using FsCheck;
using FsCheck.Fluent;
using SendSite.Model.Content;

namespace SendSite.Tests.Services;

public class PostcodeTests
{
    [Theory]
    [InlineData("CV2 4ED", "CV2", "4ED")]
    [InlineData("cv24ed", "CV2", "4ED")]
    [InlineData(" EC1A  1BB ", "EC1A", "1BB")]
    [InlineData("M1", "M1", null)]
    public void A_postcode_is_read_however_people_write_it(string text, string district, string? unit)
    {
        Assert.True(Postcode.TryParse(text, out var postcode));
        Assert.Equal((district, unit), (postcode!.District, postcode.Unit));
    }

    [Theory]
    [InlineData("")]
    [InlineData("CV")]
    [InlineData("2CV")]
    [InlineData("CV2 ED4")]
    [InlineData("Coventry")]
    public void What_is_no_postcode_is_not_taken_for_one(string text) => Assert.False(Postcode.TryParse(text, out _));

    [Fact]
    public void A_postcode_written_out_reads_back_the_same()
    {
        var letters = Gen.Elements("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray());
        var postcodes = from area in letters from district in Gen.Choose(0, 9) from sector in Gen.Choose(0, 9) from unit in letters select $"{area}{district} {sector}{unit}{area}";

        Prop.ForAll(postcodes.ToArbitrary(), text => Postcode.TryParse(text, out var postcode) && postcode!.ToString() == text).QuickCheckThrowOnFailure();
    }
}
