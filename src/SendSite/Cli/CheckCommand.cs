using System.CommandLine;

namespace SendSite.Cli;

/// <summary>Builds and checks the site without publishing it.</summary>
internal sealed class CheckCommand
{
    public CheckCommand()
    {
        var options = new SiteOptions();
        Command = new Command("check", "Builds and checks the site, and publishes nothing.");
        options.AddTo(Command);
        Command.SetAction((parsed, stop) => BuildRun.RunAsync(options.Read(parsed) with { Publish = false }, stop));
    }

    public Command Command { get; }
}
