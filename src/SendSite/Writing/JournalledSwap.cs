namespace SendSite.Writing;

/// <summary>
/// Swaps the two folders by two renames, for systems without an exchange. Between them there is no live folder; the
/// journal lets the next build finish the swap.
/// </summary>
/// <param name="reached">Told of each step as it is done; tests stop the swap there.</param>
internal sealed class JournalledSwap(Action<SwapStep>? reached = null) : IFolderSwap
{
    public bool TrySwap(SiteFolders folders)
    {
        SwapJournal.Write(folders);
        Reach(SwapStep.JournalWritten);
        try
        {
            Rename(folders, folders.Live, folders.Retired, SwapStep.LiveRetired);
            Rename(folders, folders.Staged, folders.Live, SwapStep.StagedPromoted);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            PutBack(folders);
            throw;
        }

        SwapJournal.Remove(folders);
        Reach(SwapStep.JournalRemoved);
        return true;
    }

    private void Rename(SiteFolders folders, string from, string to, SwapStep step)
    {
        Directory.Move(from, to);
        DiskFlush.Names(folders.Workspace);
        DiskFlush.Names(Path.GetDirectoryName(folders.Live)!);
        Reach(step);
    }

    private static void PutBack(SiteFolders folders)
    {
        if (!Directory.Exists(folders.Live) && Directory.Exists(folders.Retired))
        {
            Directory.Move(folders.Retired, folders.Live);
        }

        SwapJournal.Remove(folders);
    }

    private void Reach(SwapStep step) => reached?.Invoke(step);
}
