using System.Buffers.Binary;
using System.IO.Compression;

namespace SendSite.Checking.Browser.Interaction;

/// <summary>The pixels of a picture the browser took: red, green and blue, 0 to 255.</summary>
internal sealed class Picture
{
    private readonly byte[] _samples;
    private readonly int _channels;

    private Picture(int width, int height, int channels, byte[] samples) =>
        (Width, Height, _channels, _samples) = (width, height, channels, samples);

    public int Width { get; }

    public int Height { get; }

    /// <summary>Reads a PNG of eight bits a sample, with or without transparency and not interlaced, as Chromium writes them.</summary>
    /// <exception cref="InvalidDataException">It is another kind.</exception>
    public static Picture FromPng(ReadOnlySpan<byte> file)
    {
        using var packed = new MemoryStream();
        var (width, height, channels) = (0, 0, 0);
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            var kind = file.Slice(at + 4, 4);
            var data = file.Slice(at + 8, length);
            if (kind.SequenceEqual("IHDR"u8))
            {
                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]));
                channels = (data[8], data[9], data[12]) switch { (8, 2, 0) => 3, (8, 6, 0) => 4, _ => throw new InvalidDataException("The browser's picture is of an unknown kind.") };
            }
            else if (kind.SequenceEqual("IDAT"u8))
            {
                packed.Write(data);
            }

            at += 12 + length;
        }

        packed.Position = 0;
        return new Picture(width, height, channels, Unpack(packed, width * channels, height, channels));
    }

    public (byte Red, byte Green, byte Blue) At(int x, int y)
    {
        var at = ((y * Width) + x) * _channels;
        return (_samples[at], _samples[at + 1], _samples[at + 2]);
    }

    private static byte[] Unpack(Stream packed, int stride, int height, int channels)
    {
        using var inflated = new ZLibStream(packed, CompressionMode.Decompress);
        var samples = new byte[stride * height];
        var filter = new byte[1];
        for (var row = 0; row < height; row++)
        {
            inflated.ReadExactly(filter);
            var line = samples.AsSpan(row * stride, stride);
            inflated.ReadExactly(line);
            Unfilter(filter[0], line, row == 0 ? [] : samples.AsSpan((row - 1) * stride, stride), channels);
        }

        return samples;
    }

    // The five filters of the PNG specification, section 9: each byte is kept as its difference from a guess.
    private static void Unfilter(byte filter, Span<byte> line, ReadOnlySpan<byte> above, int channels)
    {
        for (var at = 0; filter != 0 && at < line.Length; at++)
        {
            int left = at >= channels ? line[at - channels] : 0, up = above.IsEmpty ? 0 : above[at], corner = at >= channels && !above.IsEmpty ? above[at - channels] : 0;
            line[at] += (byte)(filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, _ => Paeth(left, up, corner) });
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
