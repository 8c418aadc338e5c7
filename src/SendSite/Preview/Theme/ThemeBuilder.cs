using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using SendSite.Model.Diagnostics;

namespace SendSite.Preview.Theme;

/// <summary>Builds the theme again from its sources, into a folder of its own, so that the running program's files stay as they are.</summary>
internal sealed class ThemeBuilder(ThemeSources sources) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sendsite-theme-").FullName;

    /// <summary>What makes a site with the theme as it is now; or why there is none.</summary>
    public async Task<(MakeSite? Maker, ImmutableArray<Diagnostic> Findings)> BuildAsync(CancellationToken stop)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = sources.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["DOTNET_NOLOGO"] = "1", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1" },
        };
        // What was restored when the program was built still serves. One process, which ends with the build.
        foreach (var argument in new[] { "build", sources.Project, "--no-restore", "-o", _folder, "-c", sources.Configuration, "-m:1", "-nodeReuse:false", "-tl:off", "-v:q", "-clp:NoSummary" })
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            var (exit, said) = await RunAsync(start, stop);
            return exit == 0 ? (new ThemeContext(_folder).Maker(), []) : (null, BuildMessages.Read(said, sources.Root));
        }
        catch (Win32Exception fault)
        {
            return (null, [new Diagnostic(PreviewRules.ThemeNotBuilt, SourceSpan.Whole("theme"), $"The program \"dotnet\" could not be started: {fault.Message}", "Install the .NET SDK, or add it to PATH, and start the preview again.")]);
        }
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // A temporary folder that another program holds on to is the system's to clear.
        }
    }

    private static async Task<(int Exit, string Said)> RunAsync(ProcessStartInfo start, CancellationToken stop)
    {
        using var build = Process.Start(start) ?? throw new Win32Exception();
        build.StandardInput.Close();
        try
        {
            var said = await Task.WhenAll(build.StandardOutput.ReadToEndAsync(stop), build.StandardError.ReadToEndAsync(stop));
            await build.WaitForExitAsync(stop);
            return (build.ExitCode, string.Concat(said));
        }
        catch (OperationCanceledException)
        {
            build.Kill(entireProcessTree: true);
            throw;
        }
    }
}
