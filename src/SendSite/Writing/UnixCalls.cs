using System.ComponentModel;
using System.Runtime.InteropServices;

namespace SendSite.Writing;

/// <summary>The system calls .NET has no face for, on Linux and macOS. Each returns 0 or sets the last error.</summary>
internal static class UnixCalls
{
    /// <summary>"Relative to the working folder"; unused, as every path passed is absolute.</summary>
    private const int WorkingFolder = -100;
    private const uint LinuxExchange = 2;
    private const uint MacSwap = 2;

    /// <summary>Gives a file a second name, <c>link(2)</c>.</summary>
    public static bool TryLink(string existing, string added) => Link(existing, added) == 0;

    /// <summary>Exchanges two folders in one step that nobody can see half of.</summary>
    /// <returns>0, or the system's error number.</returns>
    /// <exception cref="EntryPointNotFoundException">The C library is too old to know the call.</exception>
    public static int Exchange(string one, string other)
    {
        var result = OperatingSystem.IsMacOS()
            ? RenameSwap(one, other, MacSwap)
            : RenameAt2(WorkingFolder, one, WorkingFolder, other, LinuxExchange);
        return result == 0 ? 0 : Marshal.GetLastPInvokeError();
    }

    /// <summary>Waits until a folder's list of names is on the disk, and with <paramref name="everything"/> all files of its file system.</summary>
    /// <exception cref="IOException">The disk reports a failure.</exception>
    public static void Flush(string folder, bool everything)
    {
        var descriptor = Open(folder, 0);
        if (descriptor < 0)
        {
            throw Failure("open", folder);
        }

        try
        {
            // Some network file systems cannot flush a folder and say "invalid argument"; there is nothing more to ask.
            const int invalidArgument = 22;
            if ((everything ? FlushFileSystem(descriptor) : FlushFile(descriptor)) != 0 && Marshal.GetLastPInvokeError() != invalidArgument)
            {
                throw Failure("flush", folder);
            }
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    private static int FlushFileSystem(int descriptor)
    {
        if (OperatingSystem.IsLinux())
        {
            return SyncFileSystem(descriptor);
        }

        SyncAll();
        return 0;
    }

    private static IOException Failure(string what, string path) =>
        new($"Could not {what} '{path}': {new Win32Exception(Marshal.GetLastPInvokeError()).Message}");

    [DllImport("libc", EntryPoint = "link", SetLastError = true)]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string existing, [MarshalAs(UnmanagedType.LPUTF8Str)] string added);

    [DllImport("libc", EntryPoint = "renameat2", SetLastError = true)]
    private static extern int RenameAt2(
        int fromFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string from, int toFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string to, uint flags);

    [DllImport("libc", EntryPoint = "renamex_np", SetLastError = true)]
    private static extern int RenameSwap([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to, uint flags);

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static extern int FlushFile(int descriptor);

    [DllImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static extern int SyncFileSystem(int descriptor);

    [DllImport("libc", EntryPoint = "sync")]
    private static extern void SyncAll();

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int descriptor);
}
