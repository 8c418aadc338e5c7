using System.Security.Cryptography;

namespace SendSite.Rendering.Assets;

/// <summary>Names a file after its content, so that browsers may keep it for ever.</summary>
internal static class Fingerprint
{
    private const int Digits = 10;

    /// <summary><c>site.css</c> becomes <c>assets/site.0a1b2c3d4e.css</c>; folders are kept.</summary>
    public static string Path(string name, ReadOnlySpan<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..Digits];
        var ending = System.IO.Path.GetExtension(name);
        var trimmed = name.StartsWith("assets/", StringComparison.Ordinal) ? name["assets/".Length..] : name;
        return $"assets/{trimmed[..^ending.Length]}.{hash}{ending}";
    }
}
