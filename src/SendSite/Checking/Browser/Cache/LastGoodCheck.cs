using System.Collections.Immutable;
using System.Text.Json;

namespace SendSite.Checking.Browser.Cache;

/// <summary>What each page was when the whole site last passed, so that pages changed since are always looked at.</summary>
/// <param name="folder">The cache's folder.</param>
internal sealed class LastGoodCheck(string folder)
{
    private readonly string _file = Path.Combine(folder, "last-good.json");

    /// <summary>A hash for each address; null before the first time, or when it cannot be read.</summary>
    public ImmutableSortedDictionary<string, string>? Read()
    {
        try
        {
            return JsonSerializer.Deserialize<ImmutableSortedDictionary<string, string>>(File.ReadAllText(_file));
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    public void Write(ImmutableSortedDictionary<string, string> pages)
    {
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(_file + ".half", JsonSerializer.Serialize(pages));
            File.Move(_file + ".half", _file, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Then more pages are taken for changed the next time.
        }
    }
}
