using SendSite.Building;
using Spectre.Console;

namespace SendSite.Cli;

/// <summary>
/// Shows how a build goes on standard error: a bar a stage with the time left on a terminal, a line a stage elsewhere. Standard output is for
/// results alone.
/// </summary>
internal sealed class ConsoleProgress : IBuildProgress, IDisposable
{
    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
    private readonly TaskCompletionSource _closed = new();
    private readonly TaskCompletionSource<ProgressContext?> _opened = new();
    private Task _shown = Task.CompletedTask;
    private ProgressTask? _current;

    private ConsoleProgress()
    {
    }

    public static ConsoleProgress Open()
    {
        var progress = new ConsoleProgress();
        if (progress._console.Profile.Capabilities.Interactive && !Console.IsErrorRedirected)
        {
            progress._shown = progress._console.Progress().AutoClear(true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .StartAsync(context =>
            {
                progress._opened.SetResult(context);
                return progress._closed.Task;
            });
        }
        else
        {
            progress._opened.SetResult(null);
        }

        return progress;
    }

    public void Begin(string name, int steps = 0)
    {
        if (_opened.Task.GetAwaiter().GetResult() is { } context)
        {
            _current?.StopTask();
            _current = context.AddTask(Markup.Escape(name), maxValue: Math.Max(steps, 1));
            _current.IsIndeterminate = steps == 0;
        }
        else
        {
            Console.Error.WriteLine(steps == 0 ? name : FormattableString.Invariant($"{name}: {steps}"));
        }
    }

    public void Step() => _current?.Increment(1);

    public void Say(string line) => _console.WriteLine(line);

    public void Close()
    {
        _closed.TrySetResult();
        _shown.GetAwaiter().GetResult();
    }

    public void Dispose() => Close();
}
