using System.Security.Cryptography;

namespace SendSite.Tests.Tools;

/// <summary>
/// The npm packages of <c>tests/tools</c>, restored once, from the lock file alone. A class fixture; tests of several
/// processes wait for one another.
/// </summary>
public sealed class NpmPackages : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>The folder that holds <c>package.json</c>, <c>node_modules</c> and the scripts.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "tools");

    // Inside node_modules, so that it goes when they go.
    private static string Stamp => Path.Combine(Folder, "node_modules", ".restored-from");

    /// <summary>Runs a script of <see cref="Folder"/> and returns what it printed.</summary>
    /// <exception cref="InvalidOperationException">Node is not installed, or the script failed.</exception>
    public static Task<string> RunAsync(string script, params string[] arguments) =>
        NodeProcess.RunAsync(Folder, "node", [Path.Combine(Folder, script), .. arguments]);

    public async Task InitializeAsync()
    {
        var wanted = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(Folder, "package-lock.json"))));
        await using var turn = await WaitForTurnAsync();
        if (File.Exists(Stamp) && await File.ReadAllTextAsync(Stamp) == wanted)
        {
            return;
        }

        await NodeProcess.RunAsync(Folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        await File.WriteAllTextAsync(Stamp, wanted);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static async Task<FileStream> WaitForTurnAsync()
    {
        var place = Path.Combine(Folder, "obj", "restore.lock");
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(place, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < Patience)
            {
                await Task.Delay(Pause);
            }
        }
    }
}
