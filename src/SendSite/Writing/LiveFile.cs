using System.Buffers;

namespace SendSite.Writing;

/// <summary>Compares what is about to be written with what visitors already have.</summary>
internal static class LiveFile
{
    private const int BlockSize = 64 * 1024;

    /// <summary>Whether a plain file exists and holds exactly these bytes.</summary>
    public static bool Holds(string path, ReadOnlySpan<byte> bytes)
    {
        var info = new FileInfo(path);
        if (!info.Exists || info.Attributes.HasFlag(FileAttributes.ReparsePoint) || info.Length != bytes.Length)
        {
            return false;
        }

        var block = ArrayPool<byte>.Shared.Rent(BlockSize);
        try
        {
            return SameBytes(path, bytes, block);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    private static bool SameBytes(string path, ReadOnlySpan<byte> bytes, Span<byte> block)
    {
        using var file = File.OpenHandle(path);
        long offset = 0;
        while (!bytes.IsEmpty)
        {
            var read = RandomAccess.Read(file, block, offset);
            if (read == 0 || read > bytes.Length || !block[..read].SequenceEqual(bytes[..read]))
            {
                return false;
            }

            bytes = bytes[read..];
            offset += read;
        }

        return true;
    }
}
