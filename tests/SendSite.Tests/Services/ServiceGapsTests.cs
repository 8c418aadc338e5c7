using SendSite.Model.Content;
using SendSite.Model.LocalOffer;
using SendSite.Model.Services;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Services;

public class ServiceGapsTests
{
    private static readonly Vocabulary Words = new()
    {
        AccessFacts = [new VocabularyTerm("loop", "Hearing loop", null, null, Example.Here("data/vocabulary.yml"))],
        ServiceTypes = [new VocabularyTerm("school", "Schools", null, null, Example.Here("data/vocabulary.yml")) { IsSetting = true }],
    };

    private static readonly SettingQuestion Training = new("training", "What training?", []);

    [Fact]
    public void Each_empty_answer_is_a_gap_in_the_order_of_the_page() =>
        Assert.Equal(
            "needs, areas, who-decides, contacts, sessions, where, access, languages, families-say, complain, meets",
            string.Join(", ", ServiceGaps.Of(Example.Service("s1"), Words, [Training])));

    [Fact]
    public void An_access_fact_that_does_not_hold_is_an_answer()
    {
        var service = Example.Service("s1") with { AccessFacts = [new AccessFact(Example.To("loop"), Holds: false)] };

        Assert.DoesNotContain("access", ServiceGaps.Of(service, Words, []));
    }

    [Fact]
    public void Only_a_setting_is_asked_the_questions_for_settings()
    {
        var school = Example.Service("s1") with { Type = Example.To("school") };
        var answered = school with { SettingAnswers = [new SettingAnswer(Example.To("training"), "Autism, in May.")] };

        Assert.DoesNotContain("setting-answers", ServiceGaps.Of(Example.Service("s1"), Words, [Training]));
        Assert.Contains("setting-answers", ServiceGaps.Of(school, Words, [Training]));
        Assert.DoesNotContain("setting-answers", ServiceGaps.Of(answered, Words, [Training]));
    }
}
