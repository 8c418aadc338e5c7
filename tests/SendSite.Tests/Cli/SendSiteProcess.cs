using System.Diagnostics;

namespace SendSite.Tests.Cli;

/// <summary>The program, run as a person or a script would run it.</summary>
internal static class SendSiteProcess
{
    private static readonly string Program = typeof(SiteBuild).Assembly.Location;

    /// <summary>Runs it to its end.</summary>
    public static async Task<ProgramResult> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ProgramResult(process.ExitCode, output, await errors);
    }

    /// <summary>Starts it; both its outputs must be read or they fill up.</summary>
    public static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;

    /// <summary>Runs it in a terminal of its own.</summary>
    /// <param name="noColour">Whether <c>NO_COLOR</c> is set.</param>
    /// <param name="arguments">As on the command line.</param>
    /// <returns>Everything the terminal was sent.</returns>
    public static async Task<string> RunInTerminalAsync(bool noColour, params string[] arguments)
    {
        var command = string.Join(' ', new[] { "dotnet", Program }.Concat(arguments).Select(word => $"'{word}'"));
        var start = new ProcessStartInfo("script", ["--quiet", "--command", command, "/dev/null"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        start.Environment.Remove("CI");
        if (noColour)
        {
            start.Environment["NO_COLOR"] = "1";
        }

        using var process = Process.Start(start)!;
        var shown = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return shown;
    }
}
