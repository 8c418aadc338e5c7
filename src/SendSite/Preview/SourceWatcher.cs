using System.Collections.Immutable;
using System.Threading.Channels;

namespace SendSite.Preview;

/// <summary>Waits for people to change a site's files, or the theme's, and for them to have finished.</summary>
internal sealed class SourceWatcher : IDisposable
{
    // An editor saves in several steps, and "save all" writes several files.
    private static readonly TimeSpan _quiet = TimeSpan.FromMilliseconds(100);

    // A file that never rests must not keep the others from showing.
    private const int MostWaits = 20;

    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();
    private readonly ImmutableArray<FolderWatch> _folders;

    /// <param name="siteFolder">The folder that holds <c>data/</c> and <c>input/</c>.</param>
    /// <param name="theme">The theme's folder; absent when the program does not run from its sources.</param>
    public SourceWatcher(string siteFolder, string? theme) =>
        _folders =
        [
            new FolderWatch(siteFolder, "data", whole: true, Note),
            new FolderWatch(siteFolder, "input", whole: true, Note),
            .. theme is null ? [] : WatchTheme(theme),
        ];

    /// <summary>The full path of everything that has changed since it was last asked, once something has and it is quiet again.</summary>
    public async Task<ImmutableHashSet<string>> NextAsync(CancellationToken stop)
    {
        var changed = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        changed.Add(await _changes.Reader.ReadAsync(stop));
        for (var (more, waits) = (true, 0); more && waits < MostWaits; waits++)
        {
            await Task.Delay(_quiet, stop);
            more = false;
            while (_changes.Reader.TryRead(out var path))
            {
                changed.Add(path);
                more = true;
            }
        }

        return changed.ToImmutable();
    }

    public void Dispose()
    {
        foreach (var folder in _folders)
        {
            folder.Dispose();
        }
    }

    // Not the theme's whole folder at once: npm keeps hundreds of folders in it.
    private IEnumerable<FolderWatch> WatchTheme(string theme)
    {
        yield return new FolderWatch(Path.GetDirectoryName(theme)!, Path.GetFileName(theme), whole: false, Note);
        foreach (var folder in Directory.EnumerateDirectories(theme).Select(path => Path.GetFileName(path)).Where(SourceNames.IsSource).Order(StringComparer.Ordinal))
        {
            yield return new FolderWatch(theme, folder, whole: true, Note);
        }
    }

    private void Note(string path) => _changes.Writer.TryWrite(path);
}
