using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SendSite.Finishing;

/// <summary>Reads a picture's size from the first bytes of its file: PNG, GIF, JPEG and SVG.</summary>
internal static partial class ImageHeader
{
    /// <summary>Enough for the header of all but a JPEG with a large preview before its size.</summary>
    public const int BytesNeeded = 64 * 1024;

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The size, or null when the bytes are of another format, damaged or too few.</summary>
    public static ImageSize? Read(ReadOnlySpan<byte> start)
    {
        var size = start switch
        {
            _ when start.StartsWith(PngSignature) && start.Length >= 24 =>
                new ImageSize(BinaryPrimitives.ReadInt32BigEndian(start[16..]), BinaryPrimitives.ReadInt32BigEndian(start[20..])),
            _ when start.StartsWith("GIF8"u8) && start.Length >= 10 =>
                new ImageSize(BinaryPrimitives.ReadUInt16LittleEndian(start[6..]), BinaryPrimitives.ReadUInt16LittleEndian(start[8..])),
            [0xFF, 0xD8, ..] => Jpeg(start[2..]),
            _ => Svg(start),
        };
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    /// <summary>Walks the segments to the frame header (ITU-T T.81, table B.1: SOF0 to SOF15 but not DHT, JPG and DAC).</summary>
    private static ImageSize? Jpeg(ReadOnlySpan<byte> segments)
    {
        while (segments is [0xFF, var kind, _, _, ..])
        {
            if (kind == 0xFF)
            {
                segments = segments[1..];
                continue;
            }

            if (kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return segments.Length < 9 ? null : new ImageSize(
                    BinaryPrimitives.ReadUInt16BigEndian(segments[7..]), BinaryPrimitives.ReadUInt16BigEndian(segments[5..]));
            }

            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(segments[2..]);
            segments = length <= segments.Length ? segments[length..] : [];
        }

        return null;
    }

    /// <summary>The root's width and height in pixels, or else the size of its view box.</summary>
    private static ImageSize? Svg(ReadOnlySpan<byte> start)
    {
        var root = SvgRoot().Match(Encoding.UTF8.GetString(start)).Value;
        var box = ViewBox().Match(root);
        return Pixels(Width().Match(root)) is { } width && Pixels(Height().Match(root)) is { } height
            ? new ImageSize(width, height)
            : Pixels(box) is { } boxWidth && Pixels(box, 2) is { } boxHeight ? new ImageSize(boxWidth, boxHeight) : null;
    }

    private static int? Pixels(Match match, int group = 1) =>
        match.Success && double.TryParse(match.Groups[group].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels)
            && pixels < int.MaxValue
            ? (int)Math.Round(pixels, MidpointRounding.AwayFromZero)
            : null;

    [GeneratedRegex(@"<svg\b[^>]*>")]
    private static partial Regex SvgRoot();

    [GeneratedRegex(@"\swidth\s*=\s*[""']\s*([\d.]+)(?:px)?\s*[""']")]
    private static partial Regex Width();

    [GeneratedRegex(@"\sheight\s*=\s*[""']\s*([\d.]+)(?:px)?\s*[""']")]
    private static partial Regex Height();

    [GeneratedRegex(@"\sviewBox\s*=\s*[""']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*[""']")]
    private static partial Regex ViewBox();
}
