namespace SendSite.Writing;

/// <summary>How far a journalled swap has come; a kill may fall after any of these.</summary>
internal enum SwapStep
{
    JournalWritten,
    LiveRetired,
    StagedPromoted,
    JournalRemoved,
}
