using System.CommandLine;
using SendSite.Building;

namespace SendSite.Cli;

/// <summary>Checks without publishing: the site as it would be built, or any folder of finished pages.</summary>
internal sealed class CheckCommand
{
    private readonly SiteOptions _options = new();

    private readonly Argument<DirectoryInfo> _folder = new Argument<DirectoryInfo>("folder")
    {
        Description = "A folder of finished HTML to check, whoever made it. Without one, the site is built and checked.",
        Arity = ArgumentArity.ZeroOrOne,
    }.AcceptExistingOnly();

    public CheckCommand()
    {
        Command = new Command("check", "Builds and checks the site, or checks a folder of HTML, and publishes nothing.") { _folder };
        _options.AddTo(Command);
        Command.SetAction(RunAsync);
    }

    public Command Command { get; }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var options = _options.Read(parsed) with { Publish = false };
        return parsed.GetValue(_folder) is { } folder
            ? Task.FromResult(CheckFolder(folder.FullName, options.Strict))
            : BuildRun.RunAsync(options, stop);
    }

    private static int CheckFolder(string folder, bool strict)
    {
        var report = FolderCheck.Run(folder);
        if (report.Pages == 0)
        {
            Console.Error.WriteLine($"There is no .html file in \"{folder}\". Name the folder that holds the finished pages, such as output.");
            return ExitCodes.WrongUsage;
        }

        FolderOutcome.Write(Console.Out, report);
        return report.HasFaults(strict) ? ExitCodes.Stopped : ExitCodes.Published;
    }
}
