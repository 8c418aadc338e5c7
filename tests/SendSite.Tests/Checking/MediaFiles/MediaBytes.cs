using System.Buffers.Binary;
using System.Text;

namespace SendSite.Tests.Checking.MediaFiles;

/// <summary>Media files of a few bytes, with true headers and no pictures or sound worth the name.</summary>
internal static class MediaBytes
{
    /// <summary>An MP4 whose tracks last so many seconds; the sound has frames of the given sizes.</summary>
    public static byte[] Mp4(double seconds, bool hasPicture, params uint[] soundFrames)
    {
        var tracks = new List<byte[]>();
        if (hasPicture)
        {
            tracks.Add(Track("vide", seconds, [5000, 900, 900]));
        }

        if (soundFrames.Length > 0)
        {
            tracks.Add(Track("soun", seconds, soundFrames));
        }

        return [.. Box("ftyp", Text("isom")), .. Box("mdat", new byte[40]), .. Box("moov", [.. tracks.SelectMany(track => track)])];
    }

    /// <summary>A WebM of pictures and sound, in one cluster, its sound of frames of the given sizes.</summary>
    public static byte[] WebM(double seconds, params int[] soundFrames) =>
    [
        .. Element([0x1A, 0x45, 0xDF, 0xA3], []),
        .. Element([0x18, 0x53, 0x80, 0x67],
        [
            .. Element([0x15, 0x49, 0xA9, 0x66], [.. Element([0x2A, 0xD7, 0xB1], [0x0F, 0x42, 0x40]), .. Element([0x44, 0x89], Double(seconds * 1000))]),
            .. Element([0x16, 0x54, 0xAE, 0x6B], [.. Element([0xAE], [.. Element([0xD7], [1]), .. Element([0x83], [1])]), .. Element([0xAE], [.. Element([0xD7], [2]), .. Element([0x83], [2])])]),
            .. Element([0x1F, 0x43, 0xB6, 0x75],
                [.. Element([0xA3], [0x81, .. new byte[103]]), .. soundFrames.SelectMany(size => Element([0xA3], [0x82, .. new byte[size + 3]]))]),
        ]),
    ];

    /// <summary>A WAV of one byte a sample, eight thousand a second.</summary>
    public static byte[] Wav(double seconds)
    {
        var data = new byte[(int)(seconds * 8000)];
        return [.. Text("RIFF"), .. Little(36 + (uint)data.Length), .. Text("WAVEfmt "), .. Little(16), 1, 0, 1, 0, .. Little(8000), .. Little(8000), 1, 0, 8, 0, .. Text("data"), .. Little((uint)data.Length), .. data];
    }

    /// <summary>An MP3 of 128 kilobits a second behind a tag.</summary>
    public static byte[] Mp3(double seconds)
    {
        var frames = new byte[(int)(seconds * 16000)];
        ((ReadOnlySpan<byte>)[0xFF, 0xFB, 0x90, 0x64]).CopyTo(frames);
        return [.. Text("ID3"), 3, 0, 0, 0, 0, 0, 10, .. new byte[10], .. frames];
    }

    /// <summary>The start and the end of an Opus file.</summary>
    public static byte[] Opus(double seconds)
    {
        var last = new byte[27];
        Text("OggS").CopyTo(last, 0);
        BinaryPrimitives.WriteInt64LittleEndian(last.AsSpan(6), (long)(seconds * 48000));
        return [.. Text("OggS"), .. new byte[24], .. Text("OpusHead"), .. new byte[11], .. last];
    }

    private static byte[] Track(string kind, double seconds, uint[] frames) =>
        Box("trak", Box("mdia",
        [
            .. Box("mdhd", [.. new byte[12], .. Big(1000), .. Big((uint)(seconds * 1000)), .. new byte[4]]),
            .. Box("hdlr", [.. new byte[8], .. Text(kind), .. new byte[12]]),
            .. Box("minf", Box("stbl", Box("stsz", [.. new byte[8], .. Big((uint)frames.Length), .. frames.SelectMany(Big)]))),
        ]));

    private static byte[] Box(string kind, byte[] content) => [.. Big((uint)content.Length + 8), .. Text(kind), .. content];

    private static byte[] Element(byte[] id, byte[] content) => [.. id, 0x08, .. Big((uint)content.Length), .. content];

    private static byte[] Double(double number)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteDoubleBigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Big(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Little(uint number) => [.. Big(number).Reverse()];

    private static byte[] Text(string text) => Encoding.ASCII.GetBytes(text);
}
