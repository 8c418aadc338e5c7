using System.ComponentModel;

namespace SendSite.Writing;

/// <summary>
/// Exchanges the two folders in one system call, on Linux (<c>RENAME_EXCHANGE</c>) and macOS (<c>RENAME_SWAP</c>):
/// every path below the live folder is of the old version or the new at every moment.
/// </summary>
internal sealed class AtomicSwap : IFolderSwap
{
    // "Invalid argument", "not implemented" and "not supported" (Linux, macOS): the file system or kernel lacks the call.
    private static readonly int[] Unsupported = [22, 38, 45, 78, 95, 102];

    public bool TrySwap(SiteFolders folders)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            return false;
        }

        try
        {
            var error = UnixCalls.Exchange(folders.Staged, folders.Live);
            return error == 0 || (Unsupported.Contains(error) ? false : throw new IOException(new Win32Exception(error).Message));
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }
}
