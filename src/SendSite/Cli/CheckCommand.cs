using System.CommandLine;
using SendSite.Building;
using SendSite.Model.Diagnostics;
using SendSite.Reporting;

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

    private readonly Option<ReportFormat> _format = new("--format")
    {
        Description = "How findings are written: text or html for people, json, sarif or junit for programs.",
        DefaultValueFactory = _ => ReportFormat.Text,
    };

    private readonly Option<bool> _ownRules = new("--own-rules")
    {
        Description = "Also ask of the folder's pages what SendSite promises beyond the standards, such as a skip link on every page.",
    };

    public CheckCommand()
    {
        Command = new Command("check", "Builds and checks the site, or checks a folder of HTML, and publishes nothing.") { _folder };
        _options.AddTo(Command);
        Command.Add(_format);
        Command.Add(_ownRules);
        Command.SetAction(RunAsync);
    }

    public Command Command { get; }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var format = parsed.GetValue(_format);
        var options = _options.Read(parsed) with { Publish = false, Pictures = format == ReportFormat.Html };
        return parsed.GetValue(_folder) is { } folder
            ? CheckFolderAsync(Folder(folder, options, parsed), options.Strict, format, stop)
            : BuildRun.RunAsync(options, format, stop);
    }

    private FolderOptions Folder(DirectoryInfo folder, BuildOptions options, ParseResult parsed) => new(folder.FullName)
    {
        UseBrowser = options.UseBrowser,
        Pictures = options.Pictures,
        Scope = parsed.GetValue(_ownRules) ? RuleScope.OwnSite : RuleScope.AnySite,
    };

    private static async Task<int> CheckFolderAsync(FolderOptions options, bool strict, ReportFormat format, CancellationToken stop)
    {
        using var progress = ConsoleProgress.Open();
        var report = await new FolderCheck(options, progress).RunAsync(stop);
        progress.Close();
        if (report.Pages == 0)
        {
            Console.Error.WriteLine($"There is no .html file in \"{options.Folder}\". Name the folder that holds the finished pages, such as output.");
            return ExitCodes.WrongUsage;
        }

        FolderOutcome.Write(Console.Out, report, format);
        return report.HasFaults(strict) ? ExitCodes.Stopped : ExitCodes.Published;
    }
}
