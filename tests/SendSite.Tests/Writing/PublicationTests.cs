using System.Text;
using SendSite.Model.Diagnostics;
using SendSite.Tests.Tools;
using SendSite.Writing;

namespace SendSite.Tests.Writing;

public sealed class PublicationTests : IDisposable
{
    private readonly TemporaryFolder _site = new();

    private SiteFolders Folders => SiteFolders.Of(_site.Path);

    [Fact]
    public void A_first_version_is_published()
    {
        Publish(("index.html", "one"), ("help/index.html", "help"));

        Assert.Equal(["help/index.html", "index.html"], TemporaryFolder.Contents(_site["output"]).Keys);
        Assert.False(Directory.Exists(_site[".sendsite/staged"]));
    }

    [Fact]
    public void A_page_that_no_longer_exists_disappears()
    {
        Publish(("index.html", "one"), ("old/index.html", "old"));
        Publish(("index.html", "two"));

        Assert.Equal(["index.html"], TemporaryFolder.Contents(_site["output"]).Keys);
        Assert.False(Directory.Exists(_site["output/old"]));
    }

    [Fact]
    public void Nothing_is_published_without_promotion()
    {
        Publish(("index.html", "one"));
        using (var publication = Open())
        {
            publication.Staged.Write("index.html", "two"u8);
        }

        Assert.Equal("one", File.ReadAllText(_site["output/index.html"]));
        Assert.False(Directory.Exists(_site[".sendsite/staged"]));
    }

    [Fact]
    public void An_unchanged_file_keeps_its_time_and_a_changed_one_is_new()
    {
        Publish(("index.html", "one"), ("same.html", "same"));
        var longAgo = new DateTime(2026, 4, 1, 9, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_site["output/same.html"], longAgo);
        File.SetLastWriteTimeUtc(_site["output/index.html"], longAgo);

        var unchanged = Publish(("index.html", "two"), ("same.html", "same"));

        Assert.Equal(1, unchanged);
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(_site["output/same.html"]));
        Assert.NotEqual(longAgo, File.GetLastWriteTimeUtc(_site["output/index.html"]));
    }

    [UnixFact]
    public void An_unchanged_file_is_the_same_file_and_not_a_copy()
    {
        Publish(("same.html", "same"), ("index.html", "one"));
        using var before = File.OpenRead(_site["output/same.html"]);

        Publish(("same.html", "same"), ("index.html", "two"));

        // Written through the published name, read through the file opened before: one file.
        File.WriteAllText(_site["output/same.html"], "SAME");
        using var reader = new StreamReader(before);
        Assert.Equal("SAME", reader.ReadToEnd());
    }

    [Fact]
    public void A_file_of_the_same_length_and_other_bytes_is_rewritten()
    {
        var longText = new string('a', 200_000);
        Publish(("index.html", longText + "1"));
        Publish(("index.html", longText + "2"));

        Assert.EndsWith("2", File.ReadAllText(_site["output/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_threads_may_write_at_once()
    {
        using (var publication = Open())
        {
            Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 16 }, number =>
                publication.Staged.Write($"section-{number % 7}/page-{number}/index.html", Encoding.UTF8.GetBytes($"page {number}")));
            publication.Staged.Write("index.html", "home"u8);
            Assert.Equal(401, publication.Staged.Files.Length);
            Assert.True(publication.TryPromote(new DiagnosticBag()));
        }

        Assert.Equal("page 399", File.ReadAllText(_site["output/section-0/page-399/index.html"]));
    }

    [Theory]
    [InlineData("../escape.html")]
    [InlineData("/escape.html")]
    [InlineData("a/../../escape.html")]
    public void A_path_that_leaves_the_site_is_refused(string path)
    {
        using var publication = Open();
        Assert.Throws<ArgumentException>(() => publication.Staged.Write(path, "x"u8));
        Assert.False(File.Exists(_site[".sendsite/escape.html"]));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("Index.html")]
    public void One_path_is_written_once(string again)
    {
        using var publication = Open();
        publication.Staged.Write("index.html", "x"u8);
        Assert.Throws<InvalidOperationException>(() => publication.Staged.Write(again, "x"u8));
    }

    [Fact]
    public void A_second_build_is_told_that_another_is_writing()
    {
        using var first = Open();
        var bag = new DiagnosticBag();

        using var second = Publication.TryOpen(Folders, bag);

        Assert.Null(second);
        Assert.Equal(
            "output: error SS450: Another build is writing 'output'.\n  Wait for it to finish, or stop it, then build again.",
            Assert.Single(bag.Sorted()).ToString());
    }

    [Fact]
    public void What_a_killed_build_was_writing_is_cleared()
    {
        Publish(("index.html", "one"));
        _site.Write(".sendsite/staged/half.html", "half");
        _site.Write(".sendsite/retired/old.html", "old");

        using var publication = Open();

        Assert.Empty(TemporaryFolder.Contents(publication.Staged.Folder));
        Assert.False(Directory.Exists(_site[".sendsite/retired"]));
    }

    [UnixFact]
    public void A_linked_output_is_replaced_where_it_really_is()
    {
        Directory.CreateDirectory(_site["elsewhere/www"]);
        Directory.CreateDirectory(_site["site"]);
        Directory.CreateSymbolicLink(_site["site/output"], _site["elsewhere/www"]);
        var bag = new DiagnosticBag();

        using (var publication = Publication.TryOpen(SiteFolders.Of(_site["site"]), bag)!)
        {
            publication.Staged.Write("index.html", "one"u8);
            Assert.True(publication.TryPromote(bag));
        }

        Assert.Equal("one", File.ReadAllText(_site["elsewhere/www/index.html"]));
        Assert.NotNull(new FileInfo(_site["site/output"]).LinkTarget);
    }

    [UnixFact]
    public async Task A_visitor_never_finds_the_site_missing_while_versions_change()
    {
        Publish(("index.html", "version 0"));
        using var stop = new CancellationTokenSource();
        using var visiting = new ManualResetEventSlim();
        // A thread of its own: the pool may be busy until every version has been published.
        var visitor = Task.Factory.StartNew(
            () =>
            {
                try
                {
                    while (!stop.IsCancellationRequested)
                    {
                        Assert.StartsWith("version", File.ReadAllText(_site["output/index.html"]), StringComparison.Ordinal);
                        visiting.Set();
                    }
                }
                finally
                {
                    visiting.Set();
                }
            },
            stop.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        visiting.Wait();
        for (var version = 1; version <= 20; version++)
        {
            Publish(("index.html", $"version {version}"));
        }

        await stop.CancelAsync();
        await visitor;
    }

    public void Dispose() => _site.Dispose();

    private Publication Open()
    {
        var bag = new DiagnosticBag();
        return Publication.TryOpen(Folders, bag) ?? throw new InvalidOperationException(string.Join('\n', bag.Sorted()));
    }

    private int Publish(params (string Path, string Text)[] files)
    {
        using var publication = Open();
        foreach (var (path, text) in files)
        {
            publication.Staged.Write(path, Encoding.UTF8.GetBytes(text));
        }

        var bag = new DiagnosticBag();
        Assert.True(publication.TryPromote(bag), string.Join('\n', bag.Sorted()));
        return publication.Staged.Unchanged;
    }
}
