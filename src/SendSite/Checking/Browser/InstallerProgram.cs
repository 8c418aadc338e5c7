using System.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>
/// Runs another program to its end without letting it write to this one's output, which may be a report for a machine.
/// </summary>
internal static class InstallerProgram
{
    /// <summary>Runs it and returns what it complained of; null when it succeeded.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; the program was stopped.</exception>
    public static async Task<string?> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
        };
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            return await FinishAsync(process, cancellation);
        }
        catch (System.ComponentModel.Win32Exception wrong)
        {
            return wrong.Message;
        }
    }

    private static async Task<string?> FinishAsync(Process process, CancellationToken cancellation)
    {
        var complaints = new List<string>();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => complaints.Add(line.Data?.Trim() ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return process.ExitCode == 0
            ? null
            : complaints.FirstOrDefault(NamesAnError) ?? complaints.LastOrDefault(line => line.Length > 0)
                ?? FormattableString.Invariant($"it stopped with code {process.ExitCode}");
    }

    /// <summary>apt-get begins its errors with "E:"; Playwright's installer writes a whole JavaScript error, first line first.</summary>
    private static bool NamesAnError(string line) =>
        line.StartsWith("E: ", StringComparison.Ordinal) || line.StartsWith("Error: ", StringComparison.Ordinal);
}
