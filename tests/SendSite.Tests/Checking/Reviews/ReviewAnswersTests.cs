using SendSite.Checking.Reviews;
using SendSite.Model.Accessibility;
using SendSite.Model.Diagnostics;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Checking.Reviews;

/// <summary>An answered question is not asked again, until the answer expires; an answer to nothing is told.</summary>
public class ReviewAnswersTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 22);

    private static readonly Rule Question = RuleCatalogue.All.First(rule => rule.Severity == Severity.Review && rule.Code == "SS691");

    private static readonly Diagnostic Asked = new(Question, SourceSpan.Whole("input/help/words.md"), "The page says \"hub\".", "Try: website.")
    {
        Page = "/help/words/",
        Selector = "#hub",
    };

    private static readonly ReviewAnswer Answer = new("SS691", "/help/words/", "It is the place's name.", "Editor", new DateOnly(2026, 11, 1), Example.Here("data/accessibility.yml"))
    {
        Expires = new DateOnly(2027, 11, 1),
    };

    [Fact]
    public void An_answered_question_is_not_asked_again()
    {
        var found = new ReviewAnswers([Answer], AsOf).Apply([Asked]);

        Assert.Empty(found.Open);
        Assert.Equal(Asked, Assert.Single(found.Answered));
    }

    [Theory]
    [InlineData("*", null, null)]
    [InlineData("/help/*", null, null)]
    [InlineData("input/help/words.md", null, null)]
    [InlineData("/help/words/", "#hub", "says \"HUB\"")]
    public void It_is_found_by_page_pattern_or_source_file_selector_and_words(string page, string? selector, string? message) =>
        Assert.Empty(new ReviewAnswers([Answer with { Page = page, Selector = selector, Message = message }], AsOf).Apply([Asked]).Open);

    [Theory]
    [InlineData("SS692", "*", null, null)]
    [InlineData("SS691", "/help/", null, null)]
    [InlineData("SS691", "*", "#hubs", null)]
    [InlineData("SS691", "*", null, "provision")]
    public void Another_question_stays_open_and_the_answer_is_told_to_be_stale(string rule, string page, string? selector, string? message)
    {
        var answers = new ReviewAnswers([Answer with { Rule = rule, Page = page, Selector = selector, Message = message }], AsOf);

        Assert.Equal(Asked, Assert.Single(answers.Apply([Asked]).Open));
        Assert.Equal(ReviewRules.StaleAnswer, Assert.Single(answers.Stale([Asked], inBrowser: true)).Rule);
    }

    [Fact]
    public void An_expired_answer_asks_again_and_says_what_was_answered()
    {
        var answers = new ReviewAnswers([Answer with { Expires = new DateOnly(2026, 11, 21) }], AsOf);

        var again = Assert.Single(answers.Apply([Asked]).Open);
        Assert.Equal(Asked.Message, again.Message);
        Assert.Contains("expired on 2026-11-21: \"It is the place's name.\"", again.Hint, StringComparison.Ordinal);
        Assert.Empty(answers.Stale([Asked], inBrowser: true));
    }

    [Fact]
    public void A_fault_cannot_be_answered_away()
    {
        var error = RuleCatalogue.All.First(rule => rule.Severity == Severity.Error && rule.Code.StartsWith("SS6", StringComparison.Ordinal));
        var fault = Asked with { Rule = error };
        var answers = new ReviewAnswers([Answer with { Rule = error.Code }], AsOf);

        Assert.Equal(fault, Assert.Single(answers.Apply([fault]).Open));
        Assert.Contains("cannot be answered away", Assert.Single(answers.Stale([fault], inBrowser: true)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_rule_is_told_with_the_nearest()
    {
        var stale = Assert.Single(new ReviewAnswers([Answer with { Rule = "SS69l" }], AsOf).Stale([Asked], inBrowser: true));

        Assert.Equal("There is no rule \"SS69l\".", stale.Message);
        Assert.StartsWith("Did you mean \"SS69", stale.Hint, StringComparison.Ordinal);
    }
}
