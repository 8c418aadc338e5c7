using SendSite.Building;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Printing;

/// <summary>A PDF is kept for the very bytes it was printed from, and never given back damaged.</summary>
public sealed class CopyCacheTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_kept_is_found_under_its_own_key_alone()
    {
        var cache = new CopyCache(_folder.Path);
        cache.Keep("abc", [1, 2, 3]);

        Assert.Equal([1, 2, 3], cache.Find("abc")!);
        Assert.Null(cache.Find("abd"));
    }

    [Fact]
    public void A_damaged_or_renamed_file_is_none()
    {
        var cache = new CopyCache(_folder.Path);
        cache.Keep("abc", [1, 2, 3]);
        var file = Directory.EnumerateFiles(_folder.Path, "*.pdf", SearchOption.AllDirectories).Single();
        File.Copy(file, file.Replace("abc", "abd", StringComparison.Ordinal));
        File.WriteAllBytes(file, [.. File.ReadAllBytes(file)[..^1], 9]);

        Assert.Null(cache.Find("abc"));
        Assert.Null(cache.Find("abd"));
    }

    [Fact]
    public void Without_a_folder_nothing_is_kept()
    {
        var cache = new CopyCache(null);
        cache.Keep("abc", [1]);

        Assert.Null(cache.Find("abc"));
    }
}
