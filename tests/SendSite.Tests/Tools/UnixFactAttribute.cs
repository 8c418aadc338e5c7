namespace SendSite.Tests.Tools;

/// <summary>A promise only Linux and macOS can keep.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Windows has no such promise.";
        }
    }
}
