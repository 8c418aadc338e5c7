using SendSite.Cli;

namespace SendSite.Tests.Cli;

public class ExplainCommandTests
{
    [Theory]
    [InlineData("SS607")]
    [InlineData("imagewithoutalt")]
    public async Task A_rule_is_explained_with_its_criteria_and_examples(string asked)
    {
        var run = await SendSiteProcess.RunAsync("explain", asked);

        Assert.Equal(ExitCodes.Published, run.ExitCode);
        Assert.StartsWith("# SS607 Image without alt\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("1.1.1 Non-text Content", run.Output, StringComparison.Ordinal);
        Assert.Contains("## Breaks the rule", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_of_the_keyboard_gets_the_nearest_name()
    {
        var run = await SendSiteProcess.RunAsync("explain", "ImageWithoutAtl");

        Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
        Assert.Contains("Did you mean ImageWithoutAlt?", run.Errors, StringComparison.Ordinal);
    }
}
