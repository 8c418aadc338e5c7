using FsCheck;
using FsCheck.Fluent;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;
using SendSite.Starting;

namespace SendSite.Tests.Starting;

public class YamlValueTests
{
    [Theory]
    [InlineData("Plain words", "Plain words")]
    [InlineData("2026-11-22", "2026-11-22")]
    [InlineData("a@example.org", "a@example.org")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("1.10", "\"1.10\"")]
    [InlineData("Bread: brown", "\"Bread: brown\"")]
    [InlineData("She said \"no\" \\ left", "\"She said \\\"no\\\" \\\\ left\"")]
    public void Words_are_quoted_where_they_could_be_taken_for_something_else(string words, string written) => Assert.Equal(written, YamlValue.Of(words));

    [Fact]
    public void Any_words_come_back_as_they_were()
    {
        var words = ArbMap.Default.ArbFor<NonEmptyString>().Filter(text => !text.Get.Any(character => char.IsControl(character) || char.IsSurrogate(character) || character >= '\u2028') && text.Get.Trim().Length > 0);
        Prop.ForAll(words, text => ReadBack(text.Get.Trim()) == text.Get.Trim()).QuickCheckThrowOnFailure();
    }

    private static string? ReadBack(string words)
    {
        var bag = new DiagnosticBag();
        var map = YamlFields.Open(new SourceText("a.yml", $"key: {YamlValue.Of(words)}\nlist: [{YamlValue.Of(words)}, other]\n"), Shape.Of("key, list"), bag);
        var key = map?.Find("key")?.Text;
        return key == map?.FindAll("list")[0].Text ? key : null;
    }
}
