using SendSite.Cli;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Cli;

/// <summary>What scripts and people at a terminal can rely on.</summary>
public sealed class BuildCommandTests : IDisposable
{
    private const string Milestones = "data/milestones.csv";

    private readonly SmallSite _site = new();

    [Theory]
    [InlineData("build")]
    [InlineData("")]
    public async Task A_site_that_passes_is_published_with_code_0_and_only_results_on_standard_output(string verb)
    {
        var run = await RunAsync(verb);

        Assert.True(run.ExitCode == ExitCodes.Published, run.Output + run.Errors);
        Assert.True(File.Exists(Path.Combine(_site.Output, "index.html")));
        Assert.Contains("Making pages", run.Errors, StringComparison.Ordinal);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(" pages, ", lines[^3], StringComparison.Ordinal);
        Assert.StartsWith("0 errors, 0 warnings", lines[^2], StringComparison.Ordinal);
        Assert.StartsWith("Published to output in ", lines[^1], StringComparison.Ordinal);
        Assert.All(lines[..^3].Where(line => !line.StartsWith(' ')), line => Assert.Matches("^(/|data/|input/|theme/)", line));
        Assert.DoesNotContain("\u001b", run.Output + run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_the_files_stops_with_code_1_and_leaves_the_last_good_site()
    {
        await RunAsync("build");
        var before = _site.Published();
        BreakAFile();

        var run = await RunAsync("build");

        Assert.Equal(ExitCodes.Stopped, run.ExitCode);
        Assert.Contains(Milestones, run.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was published", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, _site.Published());
    }

    [Fact]
    public async Task Checking_publishes_nothing()
    {
        var good = await RunAsync("check");
        BreakAFile();
        var broken = await RunAsync("check");

        Assert.Contains("All checks passed", good.Output, StringComparison.Ordinal);
        Assert.Equal((ExitCodes.Published, ExitCodes.Stopped), (good.ExitCode, broken.ExitCode));
        Assert.False(Directory.Exists(_site.Output));
    }

    [Fact]
    public async Task A_warning_stops_a_strict_build_alone()
    {
        _site.Write("input/about/privacy.md", "---\ntitle: Privacy\nsummary: What we keep.\nreviewed: 2030-01-01\nowner-role: Web editor\n---\n\nWe keep nothing about you.\n");

        var run = await RunAsync("check");
        var strict = await RunAsync("check", "--strict");

        Assert.Contains(": warning SS", run.Output, StringComparison.Ordinal);
        Assert.Equal((ExitCodes.Published, ExitCodes.Stopped), (run.ExitCode, strict.ExitCode));
    }

    [Theory]
    [InlineData("--colour")]
    [InlineData("--as-of", "22/11/2026")]
    [InlineData("--as-of", "2026-02-30")]
    [InlineData("publish")]
    public async Task What_is_not_understood_is_named_with_code_2(params string[] words)
    {
        var run = await RunAsync(["build", .. words]);

        Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
        Assert.Contains(words[^1], run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site.Output));
    }

    [Fact]
    public async Task Help_names_every_verb_and_option()
    {
        var run = await SendSiteProcess.RunAsync("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(
            new[] { "build", "check", "--site", "--output", "--as-of", "--strict", "--no-browser" },
            word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }

    [LinuxFact]
    public async Task Colour_is_for_terminals_and_NO_COLOR_takes_it_away()
    {
        string[] arguments = ["check", "--no-browser", "--site", _site.Folder];
        var plain = await SendSiteProcess.RunInTerminalAsync(noColour: true, arguments);
        var coloured = await SendSiteProcess.RunInTerminalAsync(noColour: false, arguments);

        Assert.Contains("All checks passed", plain, StringComparison.Ordinal);
        Assert.Matches(@"\u001b\[[0-9;]*[349][0-9]", coloured);
        Assert.DoesNotMatch(@"\u001b\[[0-9;]*[349][0-9]", plain);
    }

    public void Dispose() => _site.Dispose();

    private void BreakAFile() => File.AppendAllText(_site[Milestones], "another,no-such-workspace,2026-27 Q9,Title,Owner,,,,\n");

    private Task<ProgramResult> RunAsync(params string[] arguments) =>
        SendSiteProcess.RunAsync([.. arguments.Where(word => word.Length > 0), "--no-browser", "--site", _site.Folder]);
}
