using SendSite.Finishing;

namespace SendSite.Tests.Finishing;

public class AbbreviationsTests
{
    private static readonly Abbreviations Pass = new(
    [
        new("EHC", "education, health and care", true),
        new("EHC plan", "education, health and care plan", true),
        new("EHCP", "education, health and care plan", true),
        new("SEN", "special educational needs", true),
        new("SEND", "special educational needs and disabilities", true),
        new("SENDIASS", "SEND information, advice and support service", true),
        new("DCO", "director of care", true),
        new("NHS", "National Health Service", false),
        Abbreviation.Name("Anytown SEND Partnership"),
    ]);

    [Fact]
    public void A_name_that_holds_a_short_form_is_left_as_written() =>
        Assert.Equal(
            "<p>Anytown SEND Partnership helps with special educational needs and disabilities (<abbr>SEND</abbr>).</p>",
            TestPage.MainAfter(Pass, "<p>Anytown SEND Partnership helps with SEND.</p>"));

    [Fact]
    public void The_first_use_is_spelled_out_and_later_ones_carry_the_words_as_a_title() =>
        Assert.Equal(
            "<p>Ask for an education, health and care plan (<abbr>EHCP</abbr>).</p><p>Your <abbr title=\"education, health and care plan\">EHCP</abbr> is yours.</p>",
            TestPage.MainAfter(Pass, "<p>Ask for an EHCP.</p><p>Your EHCP is yours.</p>"));

    [Theory]
    [InlineData("Two EHCPs here", "Two education, health and care plans (<abbr>EHCPs</abbr>) here")]
    [InlineData("Both DCOs came", "Both directors of care (<abbr>DCOs</abbr>) came")]
    [InlineData("an EHC plan now", "an education, health and care plan (<abbr>EHC plan</abbr>) now")]
    [InlineData("an SEN teacher", "a special educational needs (<abbr>SEN</abbr>) teacher")]
    [InlineData("SEND matters. SEN too", "Special educational needs and disabilities (<abbr>SEND</abbr>) matters. Special educational needs (<abbr>SEN</abbr>) too")]
    [InlineData("a plan (EHCP) for you", "a plan (education, health and care plan, <abbr>EHCP</abbr>) for you")]
    [InlineData("a special educational needs (SEN) teacher", "a special educational needs (<abbr>SEN</abbr>) teacher")]
    [InlineData("an education, health and care plan (EHC plan) now", "an education, health and care plan (<abbr>EHC plan</abbr>) now")]
    [InlineData("special educational\nneeds\n(SEN) help", "special educational\nneeds\n(<abbr>SEN</abbr>) help")]
    [InlineData("the NHS and the NHS", "the <abbr title=\"National Health Service\">NHS</abbr> and the NHS")]
    [InlineData("be SEND-friendly", "be <abbr title=\"special educational needs and disabilities\">SEND</abbr>-friendly")]
    [InlineData("call SENDIASS", "call <abbr title=\"special educational needs and disabilities\">SEND</abbr> information, advice and support service (<abbr>SENDIASS</abbr>)")]
    [InlineData("we SENT it", "we SENT it")]
    [InlineData("write to SEND@example.org", "write to SEND@example.org")]
    public void Whole_words_are_found_the_longest_first_and_the_sentence_still_reads(string before, string after) =>
        Assert.Equal($"<p>{after}</p>", TestPage.MainAfter(Pass, $"<p>{before}</p>"));

    [Theory]
    [InlineData("<h2>EHCP</h2>")]
    [InlineData("<p><a href=\"/x/\">EHCP</a></p>")]
    [InlineData("<p><code>EHCP</code></p>")]
    [InlineData("<p><abbr title=\"mine\">EHCP</abbr></p>")]
    [InlineData("<button>EHCP</button>")]
    [InlineData("<div data-as-written=\"\"><p>EHCP</p></div>")]
    public void Headings_links_code_controls_and_what_is_marked_stay_as_written(string main) =>
        Assert.Equal(main, TestPage.MainAfter(Pass, main));

    [Fact]
    public void A_heading_does_not_count_as_the_first_use() =>
        Assert.Equal(
            "<h2>Your EHCP</h2><p>The education, health and care plan (<abbr>EHCP</abbr>)</p>",
            TestPage.MainAfter(Pass, "<h2>Your EHCP</h2><p>The EHCP</p>"));
}
