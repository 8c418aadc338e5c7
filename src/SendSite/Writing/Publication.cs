using SendSite.Model.Diagnostics;

namespace SendSite.Writing;

/// <summary>
/// One build's turn at the output folder, from taking the lock to promotion. What is not promoted is thrown away, and
/// the live site stays as it was.
/// </summary>
internal sealed class Publication : IDisposable
{
    private readonly SiteFolders _folders;
    private readonly BuildLock _hold;

    private Publication(SiteFolders folders, BuildLock hold)
    {
        _folders = folders;
        _hold = hold;
        Staged = StagedSite.Begin(folders);
    }

    /// <summary>The version to write to, and to check.</summary>
    public StagedSite Staged { get; }

    /// <summary>
    /// Takes the output folder for this build and mends what a killed build left; nothing, and a finding, when another
    /// build has it or it is no folder to publish to.
    /// </summary>
    public static Publication? TryOpen(SiteFolders folders, DiagnosticBag bag)
    {
        if (!OutputGuard.Allows(folders, bag))
        {
            return null;
        }

        BuildLock? hold = null;
        try
        {
            hold = BuildLock.TryTake(folders, bag);
            return hold is null ? null : Open(folders, hold);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            hold?.Dispose();
            Refuse(folders, bag, refused);
            return null;
        }
    }

    /// <summary>Makes the staged version the live one; false, and a finding, when the system refuses.</summary>
    public bool TryPromote(DiagnosticBag bag)
    {
        try
        {
            Promotion.Run(_folders);
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Refuse(_folders, bag, refused);
            return false;
        }
    }

    public void Dispose()
    {
        try
        {
            // Not a plain clearing: after a swap that failed half-way the retired version is the only one there is.
            Recovery.Run(_folders);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // Somebody has an old file open. The next build clears it; this one has done its work.
        }

        _hold.Dispose();
    }

    private static Publication Open(SiteFolders folders, BuildLock hold)
    {
        Recovery.Run(folders);
        return new Publication(folders, hold);
    }

    private static void Refuse(SiteFolders folders, DiagnosticBag bag, Exception refused) =>
        bag.Report(WritingRules.OutputCannotBeWritten, SourceSpan.Whole(folders.LiveName),
            $"The site could not be written to '{folders.LiveName}': {refused.Message}",
            hint: "Close programs that have its files open, see that you may write there, and do not publish to the top of a mounted disk: give --output a folder inside it.");
}
