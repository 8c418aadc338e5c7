namespace SendSite.Writing;

/// <summary>The note that a swap of two renames is under way: a heading line, then the live folder's path.</summary>
internal static class SwapJournal
{
    private const string Heading = "sendsite swap 1";

    /// <summary>Writes the note so that it is on the disk whole or not there at all.</summary>
    public static void Write(SiteFolders folders)
    {
        var draft = folders.Journal + ".new";
        using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write))
        {
            // Relative, so that a site's folder can be moved between the kill and the next build.
            file.Write(System.Text.Encoding.UTF8.GetBytes($"{Heading}\n{Path.GetRelativePath(folders.Workspace, folders.Live)}\n"));
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, folders.Journal, overwrite: true);
        DiskFlush.Names(folders.Workspace);
    }

    /// <summary>The live folder of an unfinished swap, which may be another than this build's; nothing when there is none.</summary>
    public static string? Read(SiteFolders folders)
    {
        if (!File.Exists(folders.Journal))
        {
            return null;
        }

        var lines = File.ReadAllLines(folders.Journal);
        return lines is [Heading, { Length: > 0 } live, ..] ? Path.GetFullPath(live, folders.Workspace) : folders.Live;
    }

    public static void Remove(SiteFolders folders)
    {
        File.Delete(folders.Journal);
        DiskFlush.Names(folders.Workspace);
    }
}
