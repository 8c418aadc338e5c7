namespace SendSite.Writing;

/// <summary>What the build before this one left to mend.</summary>
internal enum RecoveryOutcome
{
    /// <summary>No swap was under way.</summary>
    NothingToDo,

    /// <summary>The live folder now holds the version that was being promoted.</summary>
    Finished,

    /// <summary>The live folder holds the version from before.</summary>
    Undone,
}
