namespace SendSite.Preview;

/// <summary>Reports changes to the sources in one folder, also when the folder itself goes and comes back.</summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly Lock _gate = new();
    private readonly string _folder;
    private readonly bool _whole;
    private readonly Action<string> _changed;
    private readonly FileSystemWatcher _above;
    private FileSystemWatcher? _inside;
    private bool _disposed;

    /// <param name="parent">A folder that exists.</param>
    /// <param name="name">The folder in it to watch; it need not exist.</param>
    /// <param name="whole">With every folder below it.</param>
    /// <param name="changed">Told the full path of what has changed, on any thread.</param>
    public FolderWatch(string parent, string name, bool whole, Action<string> changed)
    {
        _folder = Path.Combine(parent, name);
        _whole = whole;
        _changed = changed;
        _above = new FileSystemWatcher(parent, name) { NotifyFilter = NotifyFilters.DirectoryName };
        _above.Created += (_, _) => Reopen();
        _above.Deleted += (_, _) => Reopen();
        _above.Renamed += (_, _) => Reopen();
        _above.EnableRaisingEvents = true;
        Open();
    }

    public void Dispose()
    {
        _above.Dispose();
        lock (_gate)
        {
            _disposed = true;
            _inside?.Dispose();
        }
    }

    private void Reopen()
    {
        Open();
        _changed(_folder);
    }

    private void Open()
    {
        lock (_gate)
        {
            _inside?.Dispose();
            _inside = !_disposed && Directory.Exists(_folder) ? TryInside() : null;
        }
    }

    private FileSystemWatcher? TryInside()
    {
        try
        {
            return Inside();
        }
        catch (Exception gone) when (gone is ArgumentException or FileNotFoundException or DirectoryNotFoundException)
        {
            // It went while we looked; the folder above tells when it is back.
            return null;
        }
    }

    private FileSystemWatcher Inside()
    {
        var watcher = new FileSystemWatcher(_folder)
        {
            IncludeSubdirectories = _whole,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Created += (_, change) => Report(change.Name);
        watcher.Changed += (_, change) => ReportFile(change);
        watcher.Deleted += (_, change) => Report(change.Name);
        watcher.Renamed += (_, change) =>
        {
            Report(change.OldName);
            Report(change.Name);
        };
        // More happened at once than could be told: anything may have changed.
        watcher.Error += (_, _) => Reopen();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    // A folder "changes" whenever an editor's own file comes or goes in it.
    private void ReportFile(FileSystemEventArgs change)
    {
        if (!Directory.Exists(change.FullPath))
        {
            Report(change.Name);
        }
    }

    private void Report(string? name)
    {
        if (name is not null && SourceNames.IsSource(name))
        {
            _changed(Path.Combine(_folder, name));
        }
    }
}
