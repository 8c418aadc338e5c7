using System.Buffers.Binary;

namespace SendSite.Checking.MediaFiles;

/// <summary>WAV: the bytes of sound over the bytes of a second.</summary>
internal static class WavReader
{
    public static MediaFile? Read(Stream file)
    {
        file.Position = 12;
        Span<byte> chunk = stackalloc byte[8];
        Span<byte> format = stackalloc byte[12];
        uint bytesPerSecond = 0;
        while (file.ReadAtLeast(chunk, 8, throwOnEndOfStream: false) == 8)
        {
            var size = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
            if (chunk.StartsWith("data"u8))
            {
                var length = Math.Min(size, file.Length - file.Position);
                return new MediaFile(bytesPerSecond == 0 ? null : length / (double)bytesPerSecond, HasPicture: false, HasSound: true);
            }

            var next = file.Position + size + (size % 2);
            if (chunk.StartsWith("fmt "u8) && file.ReadAtLeast(format, 12, throwOnEndOfStream: false) == 12)
            {
                bytesPerSecond = BinaryPrimitives.ReadUInt32LittleEndian(format[8..]);
            }

            file.Position = next;
        }

        return null;
    }
}
