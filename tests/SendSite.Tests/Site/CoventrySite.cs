using SendSite.Building;
using SendSite.Model;
using SendSite.Model.Diagnostics;
using SendSite.Reading;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Site;

/// <summary>The example site, built once from a copy of the repository's own files, and shared by every test that looks at it.</summary>
public sealed class CoventrySite : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _copy = new();

    internal BuildOutcome Outcome { get; private set; } = null!;

    internal BuiltSite Built { get; private set; } = null!;

    /// <summary>What the site's files hold, before anything is worked out.</summary>
    internal SiteContent Content { get; private set; } = null!;

    internal DateOnly AsOf => Content.Settings.AsOf!.Value;

    public async Task InitializeAsync()
    {
        CopyTo(_copy.Path);
        Content = ContentReader.Read(_copy.Path, new DiagnosticBag())!;
        Outcome = await BuildAsync(new BuildOptions(_copy.Path));
        Built = Outcome.Published ? new BuiltSite(_copy["output"]) : throw new InvalidOperationException(string.Join('\n', Outcome.Findings));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _copy.Dispose();

    /// <summary>The rows of a published table.</summary>
    internal List<IReadOnlyDictionary<string, string>> Table(string file) => CsvTable.Read(Path.Combine(Built.Folder, file));

    /// <summary>Builds without a browser.</summary>
    internal static Task<BuildOutcome> BuildAsync(BuildOptions options) =>
        new SiteBuild(options with { UseBrowser = false }, new SilentProgress(), TimeProvider.System).RunAsync();

    /// <summary>Copies what an area owns of the repository: <c>data/</c> and <c>input/</c>.</summary>
    internal static void CopyTo(string folder)
    {
        foreach (var part in new[] { "data", "input" })
        {
            TemporaryFolder.Copy(Path.Combine(Repository.Root, part), Path.Combine(folder, part));
        }
    }
}
