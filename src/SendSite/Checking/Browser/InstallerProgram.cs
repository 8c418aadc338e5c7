using System.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>
/// Runs another program to its end without letting it write to this one's output, which may be a report for a machine.
/// </summary>
internal static class InstallerProgram
{
    /// <summary>Runs it and returns what it said last; null when it succeeded.</summary>
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
        var last = "";
        void Keep(object sender, DataReceivedEventArgs line) => last = string.IsNullOrWhiteSpace(line.Data) ? last : line.Data.Trim();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += Keep;
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

        return process.ExitCode == 0 ? null : last.Length > 0 ? last : FormattableString.Invariant($"it stopped with code {process.ExitCode}");
    }
}
