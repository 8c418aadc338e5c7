using SendSite.Model.Content;
using SendSite.Searching;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Searching;

/// <summary>A page is found by the glossary's other words for what it says.</summary>
public class SynonymsTests
{
    private static readonly Synonyms Glossary = new(
    [
        Term("salt", "SaLT", "Speech and language therapy", "SALT", "speech therapist"),
        Term("ask", "ASK", "Advice for schools and kin"),
        Term("ehcp", "EHCP", "Education, health and care plan", "EHC plan"),
    ]);

    [Fact]
    public void A_title_in_full_brings_the_short_forms_and_a_text_brings_its_own_apart()
    {
        var (inTitle, inText) = Glossary.For("Getting speech and language therapy", "Your EHC plan may name it.");

        Assert.Equal<string>(["SaLT", "Speech and language therapy", "SALT", "speech therapist"], inTitle);
        Assert.Equal<string>(["EHCP", "Education, health and care plan", "EHC plan"], inText);
    }

    [Fact]
    public void A_term_of_the_title_is_not_told_twice() =>
        Assert.Empty(Glossary.For("Your EHCP", "Your EHCP is yours.").InText);

    [Theory]
    [InlineData("Ask the school first, with a pinch of salt.")]
    [InlineData("Nothing here is explained.")]
    public void A_short_form_counts_only_in_its_capitals(string text) => Assert.Empty(Glossary.For("Help", text).InText);

    private static GlossaryTerm Term(string id, string shortForm, string words, params string[] aliases) =>
        new(id, shortForm, words, "What it means.", [.. aliases], Expand: true, Note: null, Example.Here("data/glossary.yml"));
}
