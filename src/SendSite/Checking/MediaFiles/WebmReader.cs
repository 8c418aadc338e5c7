using System.Buffers.Binary;

namespace SendSite.Checking.MediaFiles;

/// <summary>WebM and Matroska: the file's own facts and tracks, and the sizes of its first frames of sound (RFC 9559).</summary>
internal sealed class WebmReader(Stream file)
{
    private const long Segment = 0x18538067;
    private const long Info = 0x1549A966;
    private const long TimestampScale = 0x2AD7B1;
    private const long Duration = 0x4489;
    private const long Tracks = 0x1654AE6B;
    private const long TrackEntry = 0xAE;
    private const long TrackNumber = 0xD7;
    private const long TrackType = 0x83;
    private const long Cluster = 0x1F43B675;
    private const long BlockGroup = 0xA0;
    private const long Block = 0xA1;
    private const long SimpleBlock = 0xA3;

    // Enough to hear past a quiet opening, few enough to be quick.
    private const int FramesListenedTo = 5000;

    private readonly HashSet<long> _soundTracks = [];
    private readonly List<long> _frames = [];
    private double _scale = 1_000_000;
    private double? _length;
    private bool _hasPicture;
    private (long Number, long Type) _track;

    public static MediaFile? Read(Stream file)
    {
        var reader = new WebmReader(file);
        reader.Elements(file.Length, depth: 0);
        var hasSound = reader._soundTracks.Count > 0 && (reader._frames.Count == 0 || MediaFile.IsSound(reader._frames));
        return new MediaFile(reader._length * reader._scale / 1e9, reader._hasPicture, hasSound);
    }

    private void Elements(long end, int depth)
    {
        while (file.Position < end && _frames.Count < FramesListenedTo)
        {
            if (Number(keepMarker: true) is not { } id || Number(keepMarker: false) is not { } size)
            {
                file.Position = file.Length;
                return;
            }

            // A size of all ones means "until the next of its kind".
            var close = size < 0 || file.Position + size > end ? end : file.Position + size;
            Element(id, close, depth);
            file.Position = Math.Max(file.Position, close);
        }
    }

    private void Element(long id, long end, int depth)
    {
        switch (id)
        {
            case Segment or Info or Tracks or Cluster or BlockGroup when depth < 8:
                Elements(end, depth + 1);
                break;
            case TrackEntry when depth < 8:
                _track = default;
                Elements(end, depth + 1);
                Keep();
                break;
            case TrackNumber:
                _track.Number = Unsigned(end);
                break;
            case TrackType:
                _track.Type = Unsigned(end);
                break;
            case TimestampScale:
                _scale = Unsigned(end);
                break;
            case Duration:
                _length = Float(end);
                break;
            case SimpleBlock or Block when Number(keepMarker: false) is { } track && _soundTracks.Contains(track):
                _frames.Add(end - file.Position - 3);
                break;
        }
    }

    private void Keep()
    {
        _hasPicture |= _track.Type == 1;
        if (_track.Type == 2)
        {
            _soundTracks.Add(_track.Number);
        }
    }

    // EBML's own numbers: the count of leading zero bits says how many bytes follow.
    private long? Number(bool keepMarker)
    {
        var first = file.ReadByte();
        if (first <= 0)
        {
            return null;
        }

        var length = System.Numerics.BitOperations.LeadingZeroCount((uint)first) - 24;
        long value = keepMarker ? first : first & (0x7F >> length);
        var isOpen = !keepMarker && value == 0x7F >> length;
        for (var i = 0; i < length; i++)
        {
            var next = file.ReadByte();
            if (next < 0)
            {
                return null;
            }

            isOpen &= next == 0xFF;
            value = (value << 8) | (uint)next;
        }

        return isOpen ? -1 : value;
    }

    private long Unsigned(long end)
    {
        long value = 0;
        while (file.Position < end && file.ReadByte() is >= 0 and var next)
        {
            value = (value << 8) | (uint)next;
        }

        return value;
    }

    private double? Float(long end)
    {
        Span<byte> bytes = stackalloc byte[8];
        switch (end - file.Position)
        {
            case 4 when file.ReadAtLeast(bytes[..4], 4, throwOnEndOfStream: false) == 4:
                return BinaryPrimitives.ReadSingleBigEndian(bytes);
            case 8 when file.ReadAtLeast(bytes, 8, throwOnEndOfStream: false) == 8:
                return BinaryPrimitives.ReadDoubleBigEndian(bytes);
            default:
                return null;
        }
    }
}
