namespace SendSite.Tests.Tools;

public class NodeProcessTests
{
    [Fact]
    public async Task A_missing_program_says_what_to_install()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => NodeProcess.RunAsync(Repository.Root, "no-such-node", "--version"));

        Assert.Contains("Node.js 20", fault.Message, StringComparison.Ordinal);
    }
}
