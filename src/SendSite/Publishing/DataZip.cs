using System.Buffers.Binary;
using System.IO.Compression;

namespace SendSite.Publishing;

/// <summary>
/// All data files in one ZIP file that is the same wherever it is made: files in order of their names, dated the day the site
/// speaks for, stored as they are (compressed bytes differ between processors), and marked as made on no particular system.
/// </summary>
internal static class DataZip
{
    public const string Path = "data/all-data.zip";

    private const int CentralHeader = 46;

    /// <param name="files">What to put in; folders above <c>data/</c> are left away.</param>
    public static byte[] Write(IEnumerable<SiteFile> files, DateOnly day)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(file.Path["data/".Length..], CompressionLevel.NoCompression);
                entry.LastWriteTime = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
                entry.ExternalAttributes = 0;
                using var content = entry.Open();
                content.Write(file.Bytes.Span);
            }
        }

        var whole = bytes.ToArray();
        MarkAsMadeAnywhere(whole);
        return whole;
    }

    /// <summary>The directory at the end names the system each entry was made on: 0 says none in particular (APPNOTE.TXT, 4.4.2).</summary>
    private static void MarkAsMadeAnywhere(Span<byte> zip)
    {
        var end = zip[^22..];
        var place = BinaryPrimitives.ReadInt32LittleEndian(end[16..]);
        for (var count = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]); count > 0; count--)
        {
            var header = zip[place..];
            header[5] = 0;
            place += CentralHeader
                + BinaryPrimitives.ReadUInt16LittleEndian(header[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        }
    }
}
