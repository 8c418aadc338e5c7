using System.Buffers.Binary;

namespace SendSite.Checking.MediaFiles;

/// <summary>Ogg with Vorbis, Opus or Theora: what the first packets say, and where the last page ends (RFC 3533).</summary>
internal static class OggReader
{
    private const int OpeningBytes = 8192;
    private const int ClosingBytes = 65536;

    public static MediaFile? Read(Stream file)
    {
        var opening = Bytes(file, 0, OpeningBytes);
        var vorbis = opening.AsSpan().IndexOf("\u0001vorbis"u8);
        var isOpus = opening.AsSpan().IndexOf("OpusHead"u8) >= 0;
        var hasPicture = opening.AsSpan().IndexOf("theora"u8) >= 0;
        if (vorbis < 0 && !isOpus && !hasPicture)
        {
            return null;
        }

        double? rate = isOpus ? 48_000
            : vorbis >= 0 && vorbis + 16 <= opening.Length ? BinaryPrimitives.ReadUInt32LittleEndian(opening.AsSpan(vorbis + 12))
            : null;
        return new MediaFile(hasPicture ? null : Length(file) / rate, hasPicture, vorbis >= 0 || isOpus);
    }

    /// <summary>How many samples have been played when the last page ends.</summary>
    private static double? Length(Stream file)
    {
        var closing = Bytes(file, Math.Max(0, file.Length - ClosingBytes), ClosingBytes);
        var page = closing.AsSpan().LastIndexOf("OggS"u8);
        return page >= 0 && page + 14 <= closing.Length && BinaryPrimitives.ReadInt64LittleEndian(closing.AsSpan(page + 6)) is > 0 and var samples
            ? samples : null;
    }

    private static byte[] Bytes(Stream file, long from, int most)
    {
        file.Position = from;
        var bytes = new byte[most];
        return bytes[..file.ReadAtLeast(bytes, most, throwOnEndOfStream: false)];
    }
}
