using System.Buffers.Binary;

namespace SendSite.Checking.MediaFiles;

/// <summary>MP4 and QuickTime: the tracks listed in the <c>moov</c> box (ISO/IEC 14496-12).</summary>
internal static class Mp4Reader
{
    private const int LargestIndex = 64 << 20;

    public static MediaFile? Read(Stream file)
    {
        Span<byte> header = stackalloc byte[16];
        while (file.ReadAtLeast(header[..8], 8, throwOnEndOfStream: false) == 8)
        {
            long size = BinaryPrimitives.ReadUInt32BigEndian(header);
            var read = 8;
            if (size == 1 && file.ReadAtLeast(header[8..], 8, throwOnEndOfStream: false) == 8)
            {
                size = (long)BinaryPrimitives.ReadUInt64BigEndian(header[8..]);
                read = 16;
            }

            var left = size == 0 ? file.Length - file.Position : size - read;
            if (left < 0 || file.Position + left > file.Length)
            {
                return null;
            }

            if (header[4..8].SequenceEqual("moov"u8) && left < LargestIndex)
            {
                var index = new byte[left];
                file.ReadExactly(index);
                return Movie(index);
            }

            file.Position += left;
        }

        return null;
    }

    private static MediaFile Movie(ReadOnlyMemory<byte> index)
    {
        double? seconds = null;
        var (hasPicture, hasSound) = (false, false);
        foreach (var (_, track) in Boxes(index).Where(box => box.Kind == "trak"))
        {
            var media = Inside(track, "mdia");
            var kind = Inside(media, "hdlr") is { Length: >= 12 } handler ? Kind(handler.Span[8..]) : "";
            if (kind is "vide" or "soun")
            {
                hasPicture |= kind == "vide";
                hasSound |= kind == "soun" && IsSound(Inside(Inside(Inside(media, "minf"), "stbl"), "stsz").Span);
                seconds = Math.Max(seconds ?? 0, Seconds(Inside(media, "mdhd").Span) ?? 0);
            }
        }

        return new MediaFile(seconds > 0 ? seconds : null, hasPicture, hasSound);
    }

    private static double? Seconds(ReadOnlySpan<byte> header)
    {
        if (header.Length < 24 || (header[0] == 1 && header.Length < 36))
        {
            return null;
        }

        var isLong = header[0] == 1;
        var scale = BinaryPrimitives.ReadUInt32BigEndian(header[(isLong ? 20 : 12)..]);
        var length = isLong ? BinaryPrimitives.ReadUInt64BigEndian(header[24..]) : BinaryPrimitives.ReadUInt32BigEndian(header[16..]);
        return scale == 0 ? null : length / (double)scale;
    }

    // Without a table of sizes, as in a file made of fragments, the sound is taken as sound.
    private static bool IsSound(ReadOnlySpan<byte> sizes)
    {
        if (sizes.Length < 12 || BinaryPrimitives.ReadUInt32BigEndian(sizes[8..]) == 0)
        {
            return true;
        }

        if (BinaryPrimitives.ReadUInt32BigEndian(sizes[4..]) is > 0 and var everyFrame)
        {
            return everyFrame > MediaFile.LargestSilentFrame;
        }

        var frames = new long[(sizes.Length - 12) / 4];
        for (var i = 0; i < frames.Length; i++)
        {
            frames[i] = BinaryPrimitives.ReadUInt32BigEndian(sizes[(12 + (i * 4))..]);
        }

        return MediaFile.IsSound(frames);
    }

    private static ReadOnlyMemory<byte> Inside(ReadOnlyMemory<byte> parent, string kind) => Boxes(parent).FirstOrDefault(box => box.Kind == kind).Content;

    private static IEnumerable<(string Kind, ReadOnlyMemory<byte> Content)> Boxes(ReadOnlyMemory<byte> parent)
    {
        while (parent.Length >= 8)
        {
            var size = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(parent.Span), (uint)parent.Length);
            if (size < 8)
            {
                yield break;
            }

            yield return (Kind(parent.Span[4..]), parent[8..size]);
            parent = parent[size..];
        }
    }

    private static string Kind(ReadOnlySpan<byte> name) => System.Text.Encoding.Latin1.GetString(name[..4]);
}
