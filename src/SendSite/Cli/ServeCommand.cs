using System.CommandLine;
using SendSite.Preview;
using SendSite.Preview.Theme;

namespace SendSite.Cli;

/// <summary>Shows the site on this machine while it is being written.</summary>
internal sealed class ServeCommand
{
    private const int DefaultPort = 5080;

    private readonly SourceOptions _source = new();

    private readonly Option<int> _port = new("--port")
    {
        Description = "Where to serve on this machine. When it is taken the next free one is used. 0 takes any.",
        DefaultValueFactory = _ => DefaultPort,
        Validators =
        {
            result =>
            {
                if (result.Tokens is [var token] && int.TryParse(token.Value, out var port) && port is < 0 or > ushort.MaxValue)
                {
                    result.AddError($"'{token.Value}' is not a port. Choose one from 1024 to 65535.");
                }
            },
        },
    };

    public ServeCommand()
    {
        Command = new Command("serve", "Shows the site on this machine, drafts included, and follows every change.");
        _source.AddTo(Command);
        Command.Add(_port);
        Command.SetAction(RunAsync);
    }

    public Command Command { get; }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var options = new PreviewOptions(_source.Site(parsed)) { Port = parsed.GetValue(_port), AsOf = _source.AsOf(parsed), Theme = ThemeSources.Find() };
        if (!Directory.Exists(options.SiteFolder))
        {
            Console.Error.WriteLine($"There is no folder \"{options.SiteFolder}\". Give the site's folder with --site.");
            return ExitCodes.WrongUsage;
        }

        var log = new PreviewLog(Console.Out);
        if (await FreePort.StartAsync(options, log, stop) is not { } preview)
        {
            return ExitCodes.WrongUsage;
        }

        await using (preview)
        {
            log.Serving(preview.Address);
            await preview.Completion.WaitAsync(stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return preview.Completion.Exception is { } fault ? FaultReport.Write(fault.GetBaseException()) : ExitCodes.Published;
        }
    }
}
