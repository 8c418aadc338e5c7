using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace SendSite.Writing;

/// <summary>
/// The next version of the site, written beside the live one. A file that has not changed is the live site's own file
/// under a second name, so nothing here or there is ever changed in place.
/// </summary>
internal sealed class StagedSite
{
    private readonly SiteFolders _folders;

    // Two names that differ only in case are one file on Windows and macOS.
    private readonly ConcurrentDictionary<string, bool> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _kept = new(StringComparer.Ordinal);

    private StagedSite(SiteFolders folders) => _folders = folders;

    /// <summary>The folder being written; checks may serve it.</summary>
    public string Folder => _folders.Staged;

    /// <summary>How many files were the same as the live site's.</summary>
    public int Unchanged => _kept.Count;

    /// <summary>Every file written so far, relative to the folder, in ordinal order.</summary>
    public ImmutableArray<string> Files => [.. _files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Starts an empty version. The folder must be clear, as <see cref="Recovery"/> leaves it.</summary>
    public static StagedSite Begin(SiteFolders folders)
    {
        Directory.CreateDirectory(folders.Staged);
        return new StagedSite(folders);
    }

    /// <summary>Writes one file of the site; any number of threads may write at once.</summary>
    /// <exception cref="ArgumentException">The path leaves the folder or cannot be a file's: callers check authors' paths with <see cref="SitePath"/>.</exception>
    /// <exception cref="InvalidOperationException">The path was written before: two pages at one address get past planning only by our fault.</exception>
    public void Write(string relativePath, ReadOnlySpan<byte> bytes)
    {
        if (!SitePath.TryParse(relativePath, out var path))
        {
            throw new ArgumentException($"'{relativePath}' is not a path inside the site.", nameof(relativePath));
        }

        if (!_files.TryAdd(path.Text, true))
        {
            throw new InvalidOperationException($"'{relativePath}' is written twice.");
        }

        var target = path.In(_folders.Staged);
        MakeFolder(Path.GetDirectoryName(target)!);
        var live = path.In(_folders.Live);
        if (LiveFile.Holds(live, bytes))
        {
            _kept.TryAdd(path.Text, true);
            Keep(live, target, bytes);
            return;
        }

        Create(target, bytes);
    }

    /// <summary>Writes a file that may have been written before, in place of what it was. Not for two threads at once.</summary>
    /// <exception cref="ArgumentException">The path leaves the folder or cannot be a file's.</exception>
    public void Replace(string relativePath, ReadOnlySpan<byte> bytes)
    {
        if (SitePath.TryParse(relativePath, out var path) && _files.TryRemove(path.Text, out _))
        {
            _kept.TryRemove(path.Text, out _);
            File.Delete(path.In(_folders.Staged));
        }

        Write(relativePath, bytes);
    }

    private static void Keep(string live, string target, ReadOnlySpan<byte> bytes)
    {
        if (!HardLink.TryCreate(live, target))
        {
            Create(target, bytes);
            File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(live));
        }
    }

    private void MakeFolder(string folder)
    {
        if (!_made.ContainsKey(folder))
        {
            Directory.CreateDirectory(folder);
            _made.TryAdd(folder, true);
        }
    }

    private static void Create(string target, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(target, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, bytes, 0);
        DiskFlush.OneFile(file);
    }
}
