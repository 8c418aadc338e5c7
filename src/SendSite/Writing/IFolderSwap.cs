namespace SendSite.Writing;

/// <summary>A way to put the staged folder where the live one is.</summary>
internal interface IFolderSwap
{
    /// <summary>Swaps the staged and live folders, both of which exist; afterwards the old version is staged or retired.</summary>
    /// <returns>False, with nothing changed, when this system cannot swap this way.</returns>
    /// <exception cref="IOException">The system refused; the live folder is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The system refused; the live folder is as it was.</exception>
    bool TrySwap(SiteFolders folders);
}
