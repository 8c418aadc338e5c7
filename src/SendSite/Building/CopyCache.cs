using SendSite.Checking.Browser.Cache;

namespace SendSite.Building;

/// <summary>Keeps each PDF under a hash of all it was printed from, so that one is made again only when its page changed.</summary>
/// <param name="folder">The cache's folder; null keeps nothing.</param>
internal sealed class CopyCache(string? folder)
{
    /// <summary>The PDF of these very bytes; null when there is none.</summary>
    public byte[]? Find(string key)
    {
        try
        {
            return folder is null ? null : Sound(File.ReadAllBytes(PathOf(key)), key);
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a PDF. One that cannot be kept is printed again: nothing is lost but time.</summary>
    public void Keep(string key, byte[] pdf)
    {
        if (folder is null)
        {
            return;
        }

        try
        {
            var place = PathOf(key);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllBytes(place + ".half", [.. Convert.FromHexString(Seal(pdf, key)), .. pdf]);
            File.Move(place + ".half", place, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // As above.
        }
    }

    // Half an entry, or one changed by hand, is seen to be none.
    private static byte[]? Sound(byte[] entry, string key) =>
        entry.Length > SealLength && Convert.ToHexString(entry.AsSpan(0, SealLength)) == Seal(entry[SealLength..], key) ? entry[SealLength..] : null;

    private const int SealLength = 32;

    private static string Seal(byte[] pdf, string key) => Surroundings.Hash([key, Convert.ToHexString(pdf)]).ToUpperInvariant();

    private string PathOf(string key) => Path.Combine(folder!, "printed", key + ".pdf");
}
