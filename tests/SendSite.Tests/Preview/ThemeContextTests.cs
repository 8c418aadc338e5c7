using System.Text;
using SendSite.Preview;
using SendSite.Preview.Theme;
using SendSite.Tests.Reading;

namespace SendSite.Tests.Preview;

public sealed class ThemeContextTests
{
    [Fact]
    public async Task A_theme_loaded_beside_the_running_one_makes_the_same_site_and_shares_the_model()
    {
        using var site = new SiteCopy();

        var own = await PreviewBuild.MakeAsync(site.Folder, null, TimeProvider.System, CancellationToken.None);
        var beside = await new ThemeContext(AppContext.BaseDirectory).Maker()(site.Folder, null, TimeProvider.System, CancellationToken.None);

        Assert.NotEmpty(own.Files);
        Assert.Equal(Texts(own.Files), Texts(beside.Files));
        Assert.Equal(own.Findings.Select(finding => finding.ToString()), beside.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void The_programs_own_sources_are_found_around_it() => Assert.Equal(Repository.Root, ThemeSources.Find()?.Root);

    private static IEnumerable<string> Texts(IEnumerable<KeyValuePair<string, byte[]>> files) =>
        files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Key + "\n" + Encoding.UTF8.GetString(file.Value));
}
