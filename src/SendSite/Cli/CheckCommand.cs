using System.CommandLine;
using System.Text.Json;
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

    private readonly Option<bool> _axeAlone = new("--axe-alone")
    {
        Description = "In the browser, ask the folder's pages only what axe asks, and not SendSite's own browser rules: quicker, and it finds less.",
    };

    private readonly Option<Shard?> _shard = new("--shard")
    {
        Description = "Check one of several equal parts of the folder's pages, such as 1/8, and put the JSON reports together with --merge.",
        CustomParser = result =>
        {
            var text = result.Tokens is [var token] ? token.Value : "";
            if (Shard.TryParse(text, out var shard))
            {
                return shard;
            }

            result.AddError($"'{text}' is no part. Write it as number/parts, such as 1/8.");
            return null;
        },
    };

    private readonly Option<FileInfo[]> _merge = new Option<FileInfo[]>("--merge")
    {
        Description = "Check nothing: put together the JSON reports of the parts.",
        AllowMultipleArgumentsPerToken = true,
    }.AcceptExistingOnly();

    public CheckCommand()
    {
        Command = new Command("check", "Builds and checks the site, or checks a folder of HTML, and publishes nothing.") { _folder };
        _options.AddTo(Command);
        Command.Add(_format);
        Command.Add(_ownRules);
        Command.Add(_axeAlone);
        Command.Add(_shard);
        Command.Add(_merge);
        Command.Validators.Add(result =>
        {
            if (result.GetValue(_shard) is not null && result.GetValue(_folder) is null)
            {
                result.AddError("--shard needs a folder: build the site first, then check its output in parts.");
            }

            if (result.GetValue(_axeAlone) && result.GetValue(_folder) is null)
            {
                result.AddError("--axe-alone needs a folder: SendSite's own sites are published only after every rule was asked.");
            }
        });
        Command.SetAction(RunAsync);
    }

    public Command Command { get; }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var format = parsed.GetValue(_format);
        var options = _options.Read(parsed) with { Publish = false, Pictures = format == ReportFormat.Html };
        if (parsed.GetValue(_merge) is { Length: > 0 } reports)
        {
            return Task.FromResult(Merge([.. reports.Select(report => report.FullName)], options.Strict, format));
        }

        return parsed.GetValue(_folder) is { } folder
            ? CheckFolderAsync(Folder(folder, options, parsed), options.Strict, format, stop)
            : BuildRun.RunAsync(options, format, stop);
    }

    private FolderOptions Folder(DirectoryInfo folder, BuildOptions options, ParseResult parsed) => new(folder.FullName)
    {
        UseBrowser = options.UseBrowser,
        Browser = _options.ForFolder(parsed) with { Shard = parsed.GetValue(_shard), AxeAlone = parsed.GetValue(_axeAlone) },
        Pictures = options.Pictures,
        Scope = parsed.GetValue(_ownRules) ? RuleScope.OwnSite : RuleScope.AnySite,
    };

    private static int Merge(string[] files, bool strict, ReportFormat format)
    {
        try
        {
            var report = MergedReport.Read(files);
            FolderOutcome.Write(Console.Out, report, format);
            return report.HasFaults(strict) ? ExitCodes.Stopped : ExitCodes.Published;
        }
        catch (JsonException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            return ExitCodes.WrongUsage;
        }
    }

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
