using SendSite.Preview;

namespace SendSite.Tests.Preview;

public sealed class SourceNamesTests
{
    [Theory]
    [InlineData("help/index.md")]
    [InlineData("milestones.csv")]
    [InlineData("assets/logo.svg")]
    [InlineData(@"Pages\HomeView.razor")]
    [InlineData("objects/binding.md")]
    public void What_people_write_is_a_source(string path) => Assert.True(SourceNames.IsSource(path));

    [Theory]
    [InlineData("help/.index.md.swp")]
    [InlineData("help/4913")]
    [InlineData("help/index.md~")]
    [InlineData("help/#index.md#")]
    [InlineData(".~lock.milestones.csv#")]
    [InlineData("~$milestones.csv")]
    [InlineData("milestones.csv.tmp")]
    [InlineData("obj/project.assets.json")]
    [InlineData(@"bin\Debug\SendSite.Theme.dll")]
    [InlineData("node_modules/sass/sass.js")]
    public void What_programs_leave_behind_is_not(string path) => Assert.False(SourceNames.IsSource(path));
}
