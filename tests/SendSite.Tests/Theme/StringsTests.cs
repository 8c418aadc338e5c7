using System.Text.RegularExpressions;
using SendSite.Rendering;

namespace SendSite.Tests.Theme;

/// <summary>The interface's words and the code that asks for them agree: none is missing, and none is left over.</summary>
public partial class StringsTests
{
    /// <summary>What the code adds to a key to ask for another: the forms of a count, a meaning, a page's title and summary, a table's caption and column, a short name.</summary>
    private static readonly string[] _endings = ["-one", "-other", "-meaning", "-title", "-summary", "-caption", "-column", "-name"];

    private static readonly string _code = string.Concat(
        new[] { "theme", "src" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.*", SearchOption.AllDirectories))
            .Where(file => (file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal)) && !BuildFolder().IsMatch(file))
            .Select(File.ReadAllText));

    [Fact]
    public void Every_key_asked_for_has_words()
    {
        var strings = StringsFile.For("en");
        var asked = Asked().Matches(_code).Select(match => match.Groups["key"].Value)
            .Concat(Counted().Matches(_code).SelectMany(match => new[] { match.Groups["key"].Value + "-one", match.Groups["key"].Value + "-other" }))
            .Distinct(StringComparer.Ordinal);
        Assert.Equal([], asked.Where(key => !key.EndsWith('-') && !strings.Has(key)));
    }

    [Fact]
    public void Every_key_is_asked_for_somewhere()
    {
        var written = Quoted().Matches(_code).Select(match => match.Groups["key"].Value).ToHashSet(StringComparer.Ordinal);
        var keys = Key().Matches(File.ReadAllText(Path.Combine(Repository.Root, "theme/strings/en.yml"))).Select(match => match.Groups["key"].Value);
        Assert.Equal([], keys.Where(key => !IsWritten(key, written)));
    }

    private static bool IsWritten(string key, HashSet<string> written) =>
        written.Contains(key)
        || _endings.Any(ending => key.EndsWith(ending, StringComparison.Ordinal) && written.Contains(key[..^ending.Length]))
        || written.Contains(key[..(key.LastIndexOf('-') + 1)]);

    [GeneratedRegex("""(?:Words|Strings|strings)(?:\[|\.Format\()"(?<key>[a-z0-9-]+)"|<Phrase Key="(?<key>[a-z0-9-]+)"|new\("(?<key>[a-z]+(?:-[a-z]+)+)", Tone""")]
    private static partial Regex Asked();

    [GeneratedRegex("""(?:Words|Strings|strings)\.Count\("(?<key>[a-z0-9-]+)"|^\s*ChangeKind\.[A-Za-z]+ => "(?<key>changes-[a-z]+)",""", RegexOptions.Multiline)]
    private static partial Regex Counted();

    [GeneratedRegex("\"(?<key>[a-z0-9]+(?:-[a-z0-9]+)*-?)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("^(?<key>[a-z0-9-]+):", RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex("""[\\/](?:bin|obj|node_modules)[\\/]""")]
    private static partial Regex BuildFolder();
}
