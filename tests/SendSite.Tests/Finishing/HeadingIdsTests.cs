using SendSite.Finishing;

namespace SendSite.Tests.Finishing;

public class HeadingIdsTests
{
    [Theory]
    [InlineData("<h2>What happens next</h2>", "<h2 id=\"what-happens-next\">What happens next</h2>")]
    [InlineData("<h3>What’s new &amp; what isn't?</h3>", "<h3 id=\"whats-new-what-isnt\">What’s new &amp; what isn't?</h3>")]
    [InlineData("<h2>2026 to 2027</h2>", "<h2 id=\"section-2026-to-2027\">2026 to 2027</h2>")]
    [InlineData("<h2>???</h2>", "<h2 id=\"section\">???</h2>")]
    [InlineData("<h2>Pomoc dla uczniów</h2>", "<h2 id=\"pomoc-dla-uczniów\">Pomoc dla uczniów</h2>")]
    public void An_id_is_the_headings_words_in_kebab_case(string before, string after) =>
        Assert.Equal(after, TestPage.MainAfter(new HeadingIds(), before));

    [Fact]
    public void An_id_already_there_is_kept_and_never_given_twice() =>
        Assert.Equal(
            "<p id=\"costs\">.</p><h2 id=\"mine\">Costs</h2><h2 id=\"costs-2\">Costs</h2><h2 id=\"costs-3\">Costs</h2>",
            TestPage.MainAfter(new HeadingIds(), "<p id=costs>.</p><h2 id=mine>Costs</h2><h2>Costs</h2><h2>Costs</h2>"));

    [Fact]
    public void Words_hidden_from_sight_stay_out_of_an_id() =>
        Assert.StartsWith(
            "<h2 id=\"waiting\">",
            TestPage.MainAfter(new HeadingIds(), "<h2>Waiting <span class=govuk-visually-hidden>(opens another website)</span></h2>"),
            StringComparison.Ordinal);
}
