using SendSite.Model.LocalOffer;
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
    public void Every_duty_ships_with_the_program_and_names_its_law()
    {
        Assert.Equal(15, ReferenceData.StatutoryDuties.Length);
        Assert.Equal("Children and Families Act 2014 section 32", ReferenceData.StatutoryDuties.Single(duty => duty.Id == "s32").Law.Title);
        Assert.Equal(17, ReferenceData.StatutoryDuties.Single(duty => duty.Id == "reg54").Parts.Length);
    }

    [Fact]
    public void What_was_not_checked_against_the_law_says_so()
    {
        Assert.Equal(ConfirmationKind.Unconfirmed, ReferenceData.StatutoryItems.Single(item => item.Id == "s2.personal-budget").Confirmed.Kind);
        Assert.Equal(
            new Confirmation(ConfirmationKind.Secondary, "paragraph number given by a charity citing the Schedule"),
            ReferenceData.StatutoryItems.Single(item => item.Id == "s2.15").Confirmed);
    }

    [Fact]
    public void Each_question_speaks_to_items_that_are_there() =>
        Assert.Empty(ReferenceData.SettingQuestions.SelectMany(question => question.Meets).Except(ReferenceData.StatutoryItems.Select(item => item.Id)));
}
