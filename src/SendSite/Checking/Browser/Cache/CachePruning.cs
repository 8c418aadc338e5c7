namespace SendSite.Checking.Browser.Cache;

/// <summary>
/// Takes results out of the cache that no build has asked for in thirty days, and the longest unused beyond a size: a page that
/// changes daily must not fill the disk.
/// </summary>
/// <param name="folder">The cache's folder.</param>
/// <param name="time">What day it is.</param>
internal sealed class CachePruning(string folder, TimeProvider time)
{
    private static readonly TimeSpan Unused = TimeSpan.FromDays(30);

    /// <summary>In bytes: some 50,000 pages.</summary>
    public long Largest { get; init; } = 200_000_000;

    /// <summary>Notes that a result was of use today.</summary>
    public static void Used(string entry, DateTimeOffset now)
    {
        // A day's builds need it written once.
        if (now.UtcDateTime - File.GetLastWriteTimeUtc(entry) > TimeSpan.FromDays(1))
        {
            File.SetLastWriteTimeUtc(entry, now.UtcDateTime);
        }
    }

    public void Prune()
    {
        try
        {
            var left = Largest;
            foreach (var entry in Entries())
            {
                left -= entry.Length;
                if (left < 0 || time.GetUtcNow().UtcDateTime - entry.LastWriteTimeUtc > Unused)
                {
                    entry.Delete();
                }
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Another run has been here, or will be: nothing is lost but room.
        }
    }

    // The last used first. Only the folders that hold results: the cache may have been given a folder that holds other things too.
    private List<FileInfo> Entries() => Directory.Exists(folder)
        ? [.. new DirectoryInfo(folder).EnumerateDirectories().Where(part => part.Name.Length == 2)
            .SelectMany(part => part.EnumerateFiles()).Where(IsEntry)
            .OrderByDescending(entry => entry.LastWriteTimeUtc).ThenBy(entry => entry.Name, StringComparer.Ordinal)]
        : [];

    private static bool IsEntry(FileInfo file) =>
        file.Name.Length > 64 && file.Name[..64].All(char.IsAsciiHexDigitLower) && (file.Extension is ".json" or ".half");
}
