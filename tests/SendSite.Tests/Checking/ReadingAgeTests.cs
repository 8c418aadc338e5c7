using SendSite.Checking.Readability;
using SendSite.Model.Pages;
using SendSite.Tests.Finishing;

namespace SendSite.Tests.Checking;

public class ReadingAgeTests
{
    [Fact]
    public void The_age_is_the_Flesch_Kincaid_grade_and_five()
    {
        var age = ReadingAge.Of(new TextCounts(Words: 200, Sentences: 20, Syllables: 280));

        Assert.Equal((0.39 * 10) + (11.8 * 1.4) - 15.59, age!.Value.Grade, precision: 10);
        Assert.Equal("9.8", age.Value.ToString());
    }

    [Fact]
    public void Too_little_text_has_no_age() => Assert.Null(ReadingAge.Of(new TextCounts(99, 5, 120)));

    [Fact]
    public void The_easiest_text_is_read_at_five() => Assert.Equal("5.0", ReadingAge.Of(new TextCounts(100, 50, 100)).ToString());

    [Theory]
    [InlineData("<p>One is here now. Two, at 3.5 weeks, is <em>there</em>! Is it?</p>", 3)]
    [InlineData("<p>Ask Dr. Green, e.g. about sleep, today.</p>", 1)]
    [InlineData("<ul><li>the first of the four</li><li>the second of the four</li></ul>", 2)]
    [InlineData("<p>He said “we will come back.” Then they did come.</p>", 2)]
    [InlineData("<dl><dt>What does it cost you now?</dt><dd>Free</dd></dl><h2>This is a long heading</h2>", 0)]
    [InlineData("<table><tr><td>This is a long cell.</table><nav>This is a long menu.</nav>", 0)]
    [InlineData("<p>Go to the site <span class=govuk-visually-hidden>which opens another website.</span> now.</p>", 1)]
    public void Sentences_are_prose_alone(string main, int sentences) =>
        Assert.Equal(sentences, ReadableText.Sentences(TestPage.Of($"<main>{main}</main>").Document.QuerySelector("main")!).Count);

    [Fact]
    public void The_summary_has_a_line_for_each_part_of_the_site_with_its_hardest_page()
    {
        var site = TestSite.Of(("/", ""), ("/help/", ""), ("/help/a/", ""), ("/help/b/", ""), ("/voice/", ""));
        TextCounts easy = new(200, 20, 240), hard = new(200, 10, 320), none = new(20, 2, 30);
        var pages = site.Pages.Zip([easy, easy, hard, none, easy], (page, text) => page with { Text = text });

        Assert.Equal(
            [
                "/: reading age 7.5 over 1 page, at most 7.5 (/)",
                "/help/: reading age 11.1 over 2 pages, at most 16.1 (/help/a/)",
                "/voice/: reading age 7.5 over 1 page, at most 7.5 (/voice/)",
            ],
            ReadingSummary.Of(pages).Select(section => section.ToString()));
    }

    [Theory]
    [InlineData("/help/pathways/", true)]
    [InlineData("/voice/", true)]
    [InlineData("/progress/", false)]
    [InlineData("/helpers/", false)]
    public void Pages_for_families_are_help_and_voice(string route, bool isForFamilies) =>
        Assert.Equal(isForFamilies, FamilyPages.Include(Route.Of(route)));

    [Fact]
    public void Every_word_to_avoid_has_something_to_say_in_its_place() =>
        Assert.All(WordsToAvoid.Read(), word => Assert.False(string.IsNullOrWhiteSpace(word.Use) || word.Avoid.Contains('(', StringComparison.Ordinal), word.Avoid));
}
