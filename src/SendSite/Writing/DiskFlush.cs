using Microsoft.Win32.SafeHandles;

namespace SendSite.Writing;

/// <summary>
/// Puts what was written on the disk before the next step relies on it. Without this a power cut just after promotion
/// could leave the new names pointing at empty files.
/// </summary>
internal static class DiskFlush
{
    /// <summary>Waits for every file written so far below a folder. One call for the file system costs far less than one a file.</summary>
    public static void Everything(string folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            UnixCalls.Flush(folder, everything: true);
        }
    }

    /// <summary>Waits for the names in a folder. Windows journals names itself.</summary>
    public static void Names(string folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            UnixCalls.Flush(folder, everything: false);
        }
    }

    /// <summary>Waits for one file where the system cannot wait for all of them at once.</summary>
    public static void OneFile(SafeFileHandle file)
    {
        if (OperatingSystem.IsWindows())
        {
            RandomAccess.FlushToDisk(file);
        }
    }
}
