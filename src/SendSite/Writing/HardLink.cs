using System.Runtime.InteropServices;

namespace SendSite.Writing;

/// <summary>Gives a file a second name without copying it.</summary>
internal static class HardLink
{
    /// <summary>Whether the link was made; a file system without links, or one out of them, says no.</summary>
    public static bool TryCreate(string existing, string added) =>
        OperatingSystem.IsWindows() ? CreateHardLink(added, existing, IntPtr.Zero) : UnixCalls.TryLink(existing, added);

    [DllImport("kernel32.dll", EntryPoint = "CreateHardLinkW", CharSet = CharSet.Unicode, SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CreateHardLink(string added, string existing, IntPtr security);
}
