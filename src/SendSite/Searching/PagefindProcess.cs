using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace SendSite.Searching;

/// <summary>
/// Pagefind's program, run as the service its own npm package runs it as: each message and each answer is JSON in Base64, ended by a
/// comma. One message is sent at a time, so pages are numbered in the order they come and the index is the same each time.
/// </summary>
internal sealed class PagefindProcess : IDisposable
{
    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private readonly Process _process;
    private readonly char[] _buffer = new char[65_536];
    private int _from;
    private int _to;
    private int _sent;

    private PagefindProcess(Process process) => _process = process;

    /// <summary>Where the program is when it was built with the site's own program.</summary>
    public static string DefaultProgram { get; } =
        Path.Combine(AppContext.BaseDirectory, "Pagefind", OperatingSystem.IsWindows() ? "pagefind_extended.exe" : "pagefind_extended");

    /// <exception cref="System.ComponentModel.Win32Exception">It is not there or cannot be run.</exception>
    public static PagefindProcess Start(string program) => new(Process.Start(new ProcessStartInfo(program, "--service")
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        StandardOutputEncoding = Encoding.ASCII,
        StandardInputEncoding = Encoding.ASCII,
    })!);

    /// <summary>Sends a message and waits for its answer.</summary>
    /// <exception cref="InvalidDataException">Pagefind refused it or stopped; the message says which.</exception>
    public async Task<JsonElement> AskAsync<T>(T payload, CancellationToken stop)
    {
        var message = JsonSerializer.SerializeToUtf8Bytes(new { MessageId = ++_sent, Payload = payload }, Names);
        await _process.StandardInput.WriteAsync((Convert.ToBase64String(message) + ",").AsMemory(), stop);
        await _process.StandardInput.FlushAsync(stop);
        using var answer = JsonDocument.Parse(Convert.FromBase64String(await ReadAsync(stop)));
        var told = answer.RootElement.GetProperty("payload");
        return told.GetProperty("type").GetString() == "Error"
            ? throw new InvalidDataException($"Pagefind says: {told.GetProperty("message").GetString()}")
            : told.Clone();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private async Task<string> ReadAsync(CancellationToken stop)
    {
        var answer = new StringBuilder();
        while (true)
        {
            if (_from == _to)
            {
                _from = 0;
                _to = await _process.StandardOutput.ReadAsync(_buffer, stop);
                if (_to == 0)
                {
                    throw new InvalidDataException("Pagefind stopped without an answer.");
                }
            }

            var comma = Array.IndexOf(_buffer, ',', _from, _to - _from);
            var end = comma < 0 ? _to : comma;
            answer.Append(_buffer, _from, end - _from);
            _from = comma < 0 ? end : end + 1;
            if (comma >= 0)
            {
                return answer.ToString();
            }
        }
    }
}
