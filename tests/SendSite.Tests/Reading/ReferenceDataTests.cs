using SendSite.Reading.National;

namespace SendSite.Tests.Reading;

public class ReferenceDataTests
{
    [Fact]
    public void The_national_tool_has_nine_rows_with_something_to_say_at_every_level()
    {
        Assert.Equal(9, ReferenceData.Pillars.Length);
        Assert.All(ReferenceData.Pillars, pillar => Assert.All(pillar.Levels, level => Assert.NotEmpty(level.Statements)));
    }

    [Fact]
    public void The_national_lists_ship_whole_with_the_program()
    {
        Assert.Equal((8, 41), (ReferenceData.RequirementGroups.Length, ReferenceData.RequirementGroups.Sum(group => group.Requirements.Length)));
        Assert.Equal(149, ReferenceData.Glossary.Length);
    }
}
