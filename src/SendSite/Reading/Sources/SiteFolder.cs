namespace SendSite.Reading.Sources;

/// <summary>The folder a site lives in, and whether a path stays inside it once every link is followed.</summary>
internal sealed class SiteFolder(string folder)
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    public string FullPath(string path) => Path.GetFullPath(Path.Combine(_root, path));

    /// <summary>Whether the path as written stays inside, links not followed.</summary>
    public bool Holds(string path) => FullPath(path).StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Whether the file is a link that leads nowhere, or round in a circle.</summary>
    public bool IsBrokenLink(string path) => Holds(path) && !File.Exists(FullPath(path)) && new FileInfo(FullPath(path)).LinkTarget is not null;

    /// <summary>Whether the file, with links in its path followed, is still inside.</summary>
    /// <exception cref="IOException">Links lead round in a circle.</exception>
    public bool StaysInside(string path)
    {
        var place = FullPath(path);
        var target = new FileInfo(place).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? place;
        return Path.GetFullPath(target).StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    /// <summary>Every file below a folder, in no order. Linked folders are reported and not entered.</summary>
    public IEnumerable<string> List(string below, Action<string> reportLinkedFolder)
    {
        var place = new DirectoryInfo(FullPath(below));
        if (!place.Exists)
        {
            yield break;
        }

        if (place.LinkTarget is not null)
        {
            reportLinkedFolder(below);
            yield break;
        }

        foreach (var entry in place.EnumerateFileSystemInfos())
        {
            var path = $"{below}/{entry.Name}";
            if (entry.Name.StartsWith('.') || entry.Name.StartsWith('~') || entry.Name.EndsWith('~'))
            {
                continue;
            }

            if (entry is not DirectoryInfo)
            {
                yield return path;
                continue;
            }

            foreach (var inner in List(path, reportLinkedFolder))
            {
                yield return inner;
            }
        }
    }
}
