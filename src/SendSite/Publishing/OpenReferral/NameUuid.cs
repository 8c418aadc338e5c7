using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace SendSite.Publishing.OpenReferral;

/// <summary>Names things for ever: version 5 UUIDs (RFC 9562), the same for the same name in the same namespace.</summary>
internal static class NameUuid
{
    /// <summary>The RFC's namespace for addresses.</summary>
    public static readonly Guid Addresses = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    [SuppressMessage("Security", "CA5350", Justification = "RFC 9562 prescribes SHA-1 for version 5; nothing is kept secret by it.")]
    public static Guid Of(Guid within, string name)
    {
        var hash = SHA1.HashData([.. within.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
