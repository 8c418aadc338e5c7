using System.ComponentModel;
using System.Diagnostics;

namespace SendSite.Tests.Tools;

/// <summary>Runs node and npm.</summary>
internal static class NodeProcess
{
    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it printed.</returns>
    /// <exception cref="InvalidOperationException">It is not installed, or it failed; the message says which and how.</exception>
    public static async Task<string> RunAsync(string folder, string program, params string[] arguments)
    {
        using var process = Start(folder, program, arguments);
        // Both at once: a program waits when nobody reads one of them.
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"'{program} {string.Join(' ', arguments)}' failed with exit code {process.ExitCode}:\n{await errors}{output}");
    }

    private static Process Start(string folder, string program, string[] arguments)
    {
        // On Windows npm is a batch file, which only the command interpreter can start.
        string[] words = OperatingSystem.IsWindows() ? ["cmd", "/c", program, .. arguments] : [program, .. arguments];
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException($"'{program}' could not be started. These tests need Node.js 20.19 or later, with npm, on the PATH: https://nodejs.org/", missing);
        }
    }
}
