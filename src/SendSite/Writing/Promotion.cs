namespace SendSite.Writing;

/// <summary>Makes the staged version the live one.</summary>
internal static class Promotion
{
    /// <summary>Promotes the staged version: one exchange where the system can, a journalled swap elsewhere.</summary>
    /// <exception cref="IOException">The system refused; the live folder is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The system refused; the live folder is as it was.</exception>
    public static void Run(SiteFolders folders) => Run(folders, new AtomicSwap(), new JournalledSwap());

    /// <summary>Promotes with the first of these ways that the system can.</summary>
    public static void Run(SiteFolders folders, params ReadOnlySpan<IFolderSwap> ways)
    {
        DiskFlush.Everything(folders.Staged);
        var parent = Path.GetDirectoryName(folders.Live)!;
        if (!Directory.Exists(folders.Live))
        {
            Directory.CreateDirectory(parent);
            Directory.Move(folders.Staged, folders.Live);
        }
        else
        {
            Swap(folders, ways);
        }

        // The old version may go only once its replacement is on the disk.
        DiskFlush.Names(folders.Workspace);
        DiskFlush.Names(parent);
    }

    private static void Swap(SiteFolders folders, ReadOnlySpan<IFolderSwap> ways)
    {
        foreach (var way in ways)
        {
            if (way.TrySwap(folders))
            {
                return;
            }
        }

        throw new IOException("This system can neither exchange nor rename folders.");
    }
}
