using System.Buffers.Binary;

namespace SendSite.Checking.MediaFiles;

/// <summary>MP3: the count of frames where an encoder wrote it down, else the file's size at the first frame's rate.</summary>
internal static class Mp3Reader
{
    private static readonly int[] Version1Kilobits = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0];
    private static readonly int[] Version2Kilobits = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0];
    private static readonly int[] Rates = [44100, 48000, 32000, 0];

    public static MediaFile? Read(Stream file)
    {
        var bytes = new byte[8192];
        file.Position = AfterTag(file);
        var start = file.Position;
        var span = bytes.AsSpan(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        for (var i = 0; i + 200 < span.Length; i++)
        {
            if (span[i] == 0xFF && (span[i + 1] & 0xE6) == 0xE2 && Seconds(span[i..], file.Length - start - i) is { } seconds)
            {
                return new MediaFile(seconds, HasPicture: false, HasSound: true);
            }
        }

        return null;
    }

    private static long AfterTag(Stream file)
    {
        Span<byte> tag = stackalloc byte[10];
        return file.ReadAtLeast(tag, 10, throwOnEndOfStream: false) == 10 && tag.StartsWith("ID3"u8)
            ? 10 + ((tag[6] & 0x7F) << 21 | (tag[7] & 0x7F) << 14 | (tag[8] & 0x7F) << 7 | (tag[9] & 0x7F))
            : 0;
    }

    private static double? Seconds(ReadOnlySpan<byte> frame, long length)
    {
        var isVersion1 = (frame[1] & 0x18) == 0x18;
        var rate = Rates[(frame[2] >> 2) & 3] / (isVersion1 ? 1 : (frame[1] & 0x18) == 0x10 ? 2 : 4);
        var kilobits = (isVersion1 ? Version1Kilobits : Version2Kilobits)[frame[2] >> 4];
        if (rate == 0 || kilobits == 0)
        {
            return null;
        }

        var index = frame[..200].IndexOf("Xing"u8) is >= 0 and var xing ? xing : frame[..200].IndexOf("Info"u8);
        return index >= 0 && (frame[index + 7] & 1) == 1
            ? BinaryPrimitives.ReadUInt32BigEndian(frame[(index + 8)..]) * (isVersion1 ? 1152.0 : 576.0) / rate
            : length / (kilobits * 125.0);
    }
}
