namespace SendSite.Tests.Tools;

/// <summary>A test that needs a program only Linux has in this form.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
        {
            Skip = "It needs the script command of Linux.";
        }
    }
}
