using System.Collections.Concurrent;
using System.Collections.Immutable;
using SendSite.Building;
using SendSite.Model;
using SendSite.Model.Diagnostics;
using SendSite.Reading;

namespace SendSite.Tests.Site;

/// <summary>Everything a build would write, made in memory from the smallest site with other content.</summary>
internal static class WrittenSite
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "sites", "minimal");

    public static SiteContent Smallest => ContentReader.Read(Folder, new DiagnosticBag())!;

    /// <summary>Every file by its path: pages, tables, feeds, descriptions.</summary>
    public static async Task<ImmutableDictionary<string, byte[]>> WriteAsync(SiteContent content)
    {
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        var model = new SiteModelBuilder(content, content.Settings.AsOf!.Value).Build();
        var site = SiteWorkshop.Open(Folder, model, (path, bytes) => files[path] = bytes.ToArray(), new DiagnosticBag());
        await site.WritePagesAsync(new SilentProgress(), CancellationToken.None);
        site.WriteFiles();
        return files.ToImmutableDictionary(StringComparer.Ordinal);
    }
}
