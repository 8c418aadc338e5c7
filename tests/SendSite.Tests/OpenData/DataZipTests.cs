using System.IO.Compression;

namespace SendSite.Tests.OpenData;

public class DataZipTests
{
    [Fact]
    public void The_zip_holds_every_data_file_as_it_is()
    {
        using var zip = Open(PublishedData.Files["all-data.zip"]);

        Assert.Equal(PublishedData.Files.Keys.Where(file => file != "all-data.zip" && !file.StartsWith("gaps.csv", StringComparison.Ordinal)).Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            Assert.Equal(PublishedData.Files[entry.FullName].ToArray(), content.ToArray());
        });
    }

    [Fact]
    public void The_zip_tells_nothing_of_when_or_on_what_machine_it_was_made()
    {
        var bytes = PublishedData.Files["all-data.zip"];
        using var zip = Open(bytes);

        Assert.All(zip.Entries, entry => Assert.Equal(PublishedData.Model.AsOf, DateOnly.FromDateTime(entry.LastWriteTime.DateTime)));
        Assert.All(zip.Entries, entry => Assert.Equal((entry.Length, 0), (entry.CompressedLength, entry.ExternalAttributes)));
        Assert.Equal(bytes.ToArray(), PublishedData.Of(PublishedData.Model)["all-data.zip"].ToArray());
        // "Version made by" of the last entry of the directory: 0 in its upper byte is no system in particular.
        var directory = bytes.Span.LastIndexOf("PK\x01\x02"u8);
        Assert.Equal(0, bytes.Span[directory + 5]);
    }

    private static ZipArchive Open(ReadOnlyMemory<byte> bytes) => new(new MemoryStream(bytes.ToArray()));
}
