using System.Collections.Immutable;
using SendSite.Hosting;
using SendSite.Model.Diagnostics;
using SendSite.Preview.Theme;

namespace SendSite.Preview;

/// <summary>A preview as it runs: serves the site on this machine alone, builds it, and builds it again after each change, never twice at once.</summary>
internal sealed class PreviewRun : IAsyncDisposable
{
    private readonly PreviewOptions _options;
    private readonly TimeProvider _time;
    private readonly PreviewLog _log;
    private readonly LivePreview _preview;
    private readonly SourceWatcher _watcher;
    private readonly ThemeBuilder? _theme;
    private readonly CancellationTokenSource _stop = new();
    private MakeSite _make = PreviewBuild.MakeAsync;
    private ImmutableArray<Diagnostic> _themeFindings = [];
    private StaticSiteServer? _server;

    private PreviewRun(PreviewOptions options, TimeProvider time, PreviewLog log)
    {
        (_options, _time, _log) = (options, time, log);
        _preview = new LivePreview(time);
        // Before the first build, so that no change goes unseen.
        _watcher = new SourceWatcher(options.SiteFolder, options.Theme?.Folder);
        _theme = options.Theme is { } sources ? new ThemeBuilder(sources) : null;
    }

    /// <summary>Where the site's home page is.</summary>
    public Uri Address => _server!.Address;

    /// <summary>Ends with the preview, or fails with it.</summary>
    public Task Completion { get; private set; } = Task.CompletedTask;

    /// <summary>Starts to serve; pages are answered once the first build is done.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<PreviewRun> StartAsync(PreviewOptions options, TimeProvider time, PreviewLog log, CancellationToken stop = default)
    {
        var run = new PreviewRun(options, time, log);
        try
        {
            run._server = await StaticSiteServer.StartAsync(() => run._preview.Now.Site, options.Port, new EventStream(run._preview, run._stop.Token).AddTo, stop);
        }
        catch
        {
            await run.DisposeAsync();
            throw;
        }

        run.Completion = Task.Run(run.BuildAfterEachChangeAsync, CancellationToken.None);
        return run;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Completion.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _watcher.Dispose();
        _theme?.Dispose();
        _stop.Dispose();
    }

    private async Task BuildAfterEachChangeAsync()
    {
        try
        {
            await BuildAsync();
            while (true)
            {
                var changed = await _watcher.NextAsync(_stop.Token);
                if (_theme is not null && changed.Any(_options.Theme!.Hold))
                {
                    await BuildThemeAsync(_theme);
                }

                await BuildAsync();
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The preview was stopped.
        }
    }

    private async Task BuildThemeAsync(ThemeBuilder theme)
    {
        _log.BuildingTheme();
        var (maker, findings) = await theme.BuildAsync(_stop.Token);
        _make = maker ?? _make;
        _themeFindings = findings;
    }

    private async Task BuildAsync()
    {
        var started = _time.GetTimestamp();
        var result = await TryMakeAsync();
        var state = _preview.Accept(result, _themeFindings);
        _log.Built(state, result.Sources.Count, _time.GetElapsedTime(started));
    }

    // A theme being worked on may throw anything, and the person at work must see it where they look.
    private async Task<PreviewResult> TryMakeAsync()
    {
        try
        {
            var (files, sources, findings) = await _make(_options.SiteFolder, _options.AsOf, _time, _stop.Token);
            return new PreviewResult(files, sources, findings);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return PreviewResult.Without(new Diagnostic(
                PreviewRules.PreviewNotMade,
                SourceSpan.Whole("theme"),
                $"The pages could not be made: {fault.GetBaseException().Message}",
                $"If theme/ or src/ has just changed, look there{FaultPlace.Of(fault)}. If not, it is a fault of SendSite: stop the preview and run a build for a full report."));
        }
    }
}
