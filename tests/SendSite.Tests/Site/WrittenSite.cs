using System.Collections.Concurrent;
using System.Collections.Immutable;
using SendSite.Building;
using SendSite.Model;
using SendSite.Model.Diagnostics;
using SendSite.Reading;
using SendSite.Searching;

namespace SendSite.Tests.Site;

/// <summary>Everything a build would write, made in memory from the smallest site with other content.</summary>
internal static class WrittenSite
{
    public static readonly string Folder = Path.Combine(Repository.Root, "tests", "sites", "minimal");

    public static SiteContent Smallest => ContentReader.Read(Folder, new DiagnosticBag())!;

    /// <summary>Every file by its path: pages, tables, feeds, descriptions, the search index.</summary>
    /// <param name="before">What is done before anything is written, such as printing.</param>
    public static async Task<ImmutableDictionary<string, byte[]>> WriteAsync(SiteContent content, Func<SiteWorkshop, Task>? before = null)
    {
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        var bag = new DiagnosticBag();
        var model = new SiteModelBuilder(content, content.Settings.AsOf!.Value).Build();
        var site = SiteWorkshop.Open(Folder, model, (path, bytes) => files[path] = bytes.ToArray(), bag);
        if (before is not null)
        {
            await before(site);
        }

        await using var index = new SearchIndexer(bag);
        await site.WritePagesAsync(new SilentProgress(), index, CancellationToken.None);
        site.WriteFiles();
        await site.WriteSearchAsync(index, [], CancellationToken.None);
        Assert.Empty(bag.Sorted().Where(found => SearchRules.All.Contains(found.Rule)));
        return files.ToImmutableDictionary(StringComparer.Ordinal);
    }
}
