using System.Text.RegularExpressions;
using SendSite.Building;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Site;

/// <summary>
/// The smallest site, built whole and compared file by file with <c>tests/sites/minimal-expected/</c>: a change to any page, table,
/// feed or header shows here. <c>UPDATE_GOLDEN=1</c> rewrites what is expected; read the difference.
/// </summary>
public sealed partial class GoldenSiteTests : IDisposable
{
    private static readonly string Expected = Path.Combine(Repository.Root, "tests", "sites", "minimal-expected");

    /// <summary>The statement counts and the table lists every rule of the program, and so they change with each: they have tests of their own.</summary>
    private const string ReportedPages = "about/accessibility/";

    private readonly TemporaryFolder _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public async Task The_smallest_site_is_what_it_was()
    {
        TemporaryFolder.Copy(Path.Combine(Repository.Root, "tests", "sites", "minimal"), _copy.Path);
        var outcome = await CoventrySite.BuildAsync(new BuildOptions(_copy.Path) { Search = false });
        Assert.True(outcome.Published, string.Join('\n', outcome.Findings));

        var built = TemporaryFolder.Contents(_copy["output"])
            .Where(file => !ThemeStyle().IsMatch(file.Key) && file.Key != SendSite.Publishing.DataZip.Path && !file.Key.StartsWith(ReportedPages, StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => ThemeStyle().Replace(file.Value, "assets/site.css"), StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Rewrite(built);
        }

        var expected = TemporaryFolder.Contents(Expected);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), built.Keys.Order(StringComparer.Ordinal));
        Assert.All(built, file => Assert.Equal(expected[file.Key], file.Value));
    }

    // The theme's style sheet is named after its content, and has tests of its own: what is compared here is the site.
    [GeneratedRegex(@"assets/site\.[0-9a-f]{10}\.css")]
    private static partial Regex ThemeStyle();

    private static void Rewrite(Dictionary<string, string> built)
    {
        if (Directory.Exists(Expected))
        {
            Directory.Delete(Expected, recursive: true);
        }

        foreach (var (path, text) in built)
        {
            var file = Path.Combine(Expected, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
