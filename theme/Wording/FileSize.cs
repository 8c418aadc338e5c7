using System.Globalization;

namespace SendSite.Theme.Wording;

/// <summary>How large a file is, as people read it before they download it: thousands of bytes, rounded up.</summary>
public static class FileSize
{
    public static string Say(long bytes) => bytes < 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{(bytes + 999) / 1000} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(bytes / 100_000m) / 10:0.0} MB");
}
