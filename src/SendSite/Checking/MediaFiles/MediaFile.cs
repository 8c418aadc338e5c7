namespace SendSite.Checking.MediaFiles;

/// <summary>What the headers of a sound or film file tell.</summary>
/// <param name="Seconds">How long it plays; nothing where the file does not say.</param>
/// <param name="HasPicture">It holds a track of moving pictures.</param>
/// <param name="HasSound">It holds a track of sound that is more than coded silence.</param>
internal sealed record MediaFile(double? Seconds, bool HasPicture, bool HasSound)
{
    /// <summary>In bytes. A frame of coded silence is a handful; the quietest room is tens.</summary>
    public const int LargestSilentFrame = 16;

    // Encoders begin with a few odd frames.
    private const int OpeningFrames = 3;

    /// <summary>Whether frames of these sizes in bytes are sound, not coded silence.</summary>
    public static bool IsSound(IEnumerable<long> frameSizes) => frameSizes.Skip(OpeningFrames).Any(size => size > LargestSilentFrame);

    /// <summary>Reads MP4, QuickTime, WebM, Matroska, Ogg, MP3 and WAV by their contents, whatever their names; nothing for any other.</summary>
    public static MediaFile? Read(Stream file)
    {
        Span<byte> start = stackalloc byte[12];
        if (file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length)
        {
            return null;
        }

        file.Position = 0;
        return start switch
        {
            _ when start[4..8].SequenceEqual("ftyp"u8) => Mp4Reader.Read(file),
            [0x1A, 0x45, 0xDF, 0xA3, ..] => WebmReader.Read(file),
            _ when start.StartsWith("OggS"u8) => OggReader.Read(file),
            _ when start.StartsWith("RIFF"u8) && start[8..].SequenceEqual("WAVE"u8) => WavReader.Read(file),
            _ when start.StartsWith("ID3"u8) || (start[0] == 0xFF && (start[1] & 0xE6) == 0xE2) => Mp3Reader.Read(file),
            _ => null,
        };
    }
}
