using SendSite.Checking.Browser;

namespace SendSite.BrowserTests.Checking;

public sealed class InstallerProgramTests
{
    [Theory]
    [InlineData("echo fetching; echo 'E: Unable to locate package chromium' >&2; echo 'W: Something else' >&2; exit 100", "E: Unable to locate package chromium")]
    [InlineData("echo 'Error: getaddrinfo ENOTFOUND example.org' >&2; echo '}' >&2; exit 1", "Error: getaddrinfo ENOTFOUND example.org")]
    [InlineData("echo 'no space left' >&2; echo >&2; exit 1", "no space left")]
    [InlineData("exit 7", "it stopped with code 7")]
    [InlineData("echo 'warning: slow mirror' >&2", null)]
    public async Task The_line_that_names_the_error_is_what_a_person_reads(string script, string? expected)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // The scripts are for a Unix shell.
        }

        Assert.Equal(expected, await InstallerProgram.RunAsync("/bin/sh", ["-c", script], CancellationToken.None));
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_told() =>
        Assert.Contains("nowhere", await InstallerProgram.RunAsync("/nowhere/installer", [], CancellationToken.None), StringComparison.Ordinal);
}
