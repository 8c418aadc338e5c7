namespace SendSite.Writing;

/// <summary>Mends what a killed build left behind. Run at the start of a build that holds the <see cref="BuildLock"/>.</summary>
internal static class Recovery
{
    /// <summary>Finishes or undoes an interrupted swap, then clears unfinished and replaced versions. May itself be killed and run again.</summary>
    public static RecoveryOutcome Run(SiteFolders folders)
    {
        var outcome = Settle(folders);
        ClearLeftovers(folders);
        return outcome;
    }

    private static void ClearLeftovers(SiteFolders folders)
    {
        Remove(folders.Staged);
        Remove(folders.Retired);
    }

    private static RecoveryOutcome Settle(SiteFolders folders)
    {
        if (SwapJournal.Read(folders) is not { } live)
        {
            return RecoveryOutcome.NothingToDo;
        }

        // The journal is written only once the staged version is complete and checked, so it is fit to be promoted.
        var outcome = Directory.Exists(folders.Staged) ? RecoveryOutcome.Undone : RecoveryOutcome.Finished;
        if (!Directory.Exists(live))
        {
            outcome = Restore(folders, live);
        }

        SwapJournal.Remove(folders);
        return outcome;
    }

    private static RecoveryOutcome Restore(SiteFolders folders, string live)
    {
        var staged = Directory.Exists(folders.Staged);
        var source = staged ? folders.Staged : folders.Retired;
        if (Directory.Exists(source))
        {
            Directory.Move(source, live);
            DiskFlush.Names(Path.GetDirectoryName(live)!);
        }

        return staged ? RecoveryOutcome.Finished : RecoveryOutcome.Undone;
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
