using SendSite.Checking.Readability;

namespace SendSite.Tests.Checking;

public class SyllableCounterTests
{
    [Theory]
    [InlineData(1, "a the child school help year time times weeks helped asked through two rhythm's why don't schools' 2026 £5")]
    [InlineData(2, "support table tables little over needed waiting service people centre playing doing trying quiet safely hopeful statement lifelong")]
    [InlineData(3, "family families services officer period media self-support different enabled element agreement management requirement area video")]
    [InlineData(4, "annually society especially coordinate information education")]
    [InlineData(5, "coordinator disability individual evaluating")]
    [InlineData(6, "responsibility responsibilities")]
    public void A_words_syllables_are_counted_as_said_in_Britain(int syllables, string words) =>
        Assert.Equal([], words.Split(' ').Where(word => SyllableCounter.Count(word) != syllables).Select(word => $"{word}: {SyllableCounter.Count(word)}"));
}
