using System.CommandLine;
using SendSite.Reporting;

namespace SendSite.Cli;

/// <summary>Reads, builds, checks and publishes the site.</summary>
internal sealed class BuildCommand
{
    private readonly SiteOptions _options = new();

    public BuildCommand()
    {
        Command = new Command("build", "Builds, checks and publishes the site. This is what happens without a verb.");
        AddTo(Command);
    }

    public Command Command { get; }

    /// <summary>Makes another command, such as the bare program, build too.</summary>
    public void AddTo(Command command)
    {
        _options.AddTo(command);
        command.SetAction((parsed, stop) => BuildRun.RunAsync(_options.Read(parsed), ReportFormat.Text, stop));
    }
}
