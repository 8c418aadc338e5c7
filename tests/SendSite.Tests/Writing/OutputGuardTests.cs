using SendSite.Model.Diagnostics;
using SendSite.Tests.Tools;
using SendSite.Writing;

namespace SendSite.Tests.Writing;

public sealed class OutputGuardTests : IDisposable
{
    private readonly TemporaryFolder _site = new();
    private readonly DiagnosticBag _bag = new();

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("data")]
    [InlineData("input/pages")]
    [InlineData(".sendsite")]
    [InlineData(".sendsite/staged")]
    public void A_folder_that_holds_the_sites_sources_is_never_replaced(string output)
    {
        Assert.Null(Publication.TryOpen(SiteFolders.Of(_site.Path, output), _bag));
        Assert.Equal("SS452", Assert.Single(_bag.Sorted()).Rule.Code);
    }

    [Fact]
    public void A_folder_with_somebodys_own_files_is_never_replaced()
    {
        _site.Write("documents/letter.txt", "Dear parent");

        Assert.Null(Publication.TryOpen(SiteFolders.Of(_site.Path, "documents"), _bag));
        Assert.Equal(
            "The site cannot be published to 'documents': it holds files but no index.html, so it is not a published site.",
            Assert.Single(_bag.Sorted()).Message);
        Assert.True(File.Exists(_site["documents/letter.txt"]));
    }

    [Fact]
    public void A_git_repository_is_never_replaced()
    {
        _site.Write("pages/index.html", "home");
        _site.Write("pages/.git/HEAD", "ref: refs/heads/gh-pages");

        Assert.Null(Publication.TryOpen(SiteFolders.Of(_site.Path, "pages"), _bag));
        Assert.Contains("it is a git repository", Assert.Single(_bag.Sorted()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_never_replaced_by_a_folder()
    {
        _site.Write("output", "notes");

        Assert.Null(Publication.TryOpen(SiteFolders.Of(_site.Path), _bag));
        Assert.Contains("it is a file", Assert.Single(_bag.Sorted()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_may_be_published_to()
    {
        Directory.CreateDirectory(_site["output"]);
        using var publication = Publication.TryOpen(SiteFolders.Of(_site.Path), _bag)!;
        publication.Staged.Write("index.html", "home"u8);

        Assert.True(publication.TryPromote(_bag));
        Assert.Equal("home", File.ReadAllText(_site["output/index.html"]));
    }

    [Fact]
    public void An_output_outside_the_site_is_prepared_beside_itself()
    {
        var folders = SiteFolders.Of(_site["site"], _site["www/coventry"]);

        Assert.Equal(_site["www/.sendsite"], folders.Workspace);
        Assert.Equal(_site["www/coventry"], folders.Live);
    }

    public void Dispose() => _site.Dispose();
}
