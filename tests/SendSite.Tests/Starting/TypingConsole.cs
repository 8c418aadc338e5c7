using Spectre.Console;
using Spectre.Console.Rendering;

namespace SendSite.Tests.Starting;

/// <summary>A terminal at which somebody types the same lines every time.</summary>
internal sealed class TypingConsole : IAnsiConsole, IAnsiConsoleInput
{
    private readonly Queue<ConsoleKeyInfo> _keys = new();
    private readonly IAnsiConsole _screen = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(TextWriter.Null) });

    /// <summary>Each line is typed and ended with Enter; an empty one takes what is offered.</summary>
    public TypingConsole(params IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            foreach (var character in line)
            {
                _keys.Enqueue(new ConsoleKeyInfo(character, default, shift: false, alt: false, control: false));
            }

            _keys.Enqueue(new ConsoleKeyInfo('\r', ConsoleKey.Enter, shift: false, alt: false, control: false));
        }
    }

    /// <summary>Nothing typed was left unread.</summary>
    public bool AllRead => _keys.Count == 0;

    public Profile Profile => _screen.Profile;

    public IAnsiConsoleCursor Cursor => _screen.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => _screen.ExclusivityMode;

    public RenderPipeline Pipeline => _screen.Pipeline;

    public void Clear(bool home) => _screen.Clear(home);

    public void Write(IRenderable renderable) => _screen.Write(renderable);

    public bool IsKeyAvailable() => _keys.Count > 0;

    public ConsoleKeyInfo? ReadKey(bool intercept) => _keys.Count > 0 ? _keys.Dequeue() : throw new InvalidOperationException("Something more was asked than is answered.");

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) => Task.FromResult(ReadKey(intercept));
}
