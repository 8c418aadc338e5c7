using SendSite.Reading.National;

namespace SendSite.Tests.Reading;

public class LocalOfferDataTests
{
    [Fact]
    public void Every_item_of_the_Schedule_and_every_question_ships_with_the_program()
    {
        Assert.Equal(51, ReferenceData.StatutoryItems.Length);
        Assert.Equal(51, ReferenceData.StatutoryItems.Select(item => item.Id).Distinct().Count());
        Assert.Equal(7, ReferenceData.SettingQuestions.Length);
    }

    [Fact]
    public void Each_question_speaks_to_items_that_are_there() =>
        Assert.Empty(ReferenceData.SettingQuestions.SelectMany(question => question.Meets).Except(ReferenceData.StatutoryItems.Select(item => item.Id)));
}
