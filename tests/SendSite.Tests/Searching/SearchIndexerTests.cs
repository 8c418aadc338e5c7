using System.Collections.Immutable;
using System.Text;
using SendSite.Model.Diagnostics;
using SendSite.Publishing;
using SendSite.Searching;
using SendSite.Tests.Site;

namespace SendSite.Tests.Searching;

/// <summary>The same pages make the same index, in whatever order they were finished; a machine without Pagefind is told so.</summary>
public class SearchIndexerTests
{
    private static readonly ImmutableArray<SearchRecord?> Pages =
    [
        Page("/one/", "<h1>Talking</h1><p>Speech therapy for children.</p>"),
        null,
        Page("/two/", "<h1>Moving</h1><p>Wheelchairs and walking frames.</p><nav>Elsewhere</nav>"),
        Page("/three/", "<h1>Resting</h1><p>Short breaks at weekends.</p>"),
    ];

    [Fact]
    public async Task Pages_finished_in_any_order_make_the_same_index()
    {
        var inOrder = await IndexAsync([0, 1, 2, 3]);
        var mixed = await IndexAsync([3, 1, 0, 2]);

        Assert.Equal(inOrder.Select(file => file.Path), mixed.Select(file => file.Path));
        Assert.All(inOrder.Zip(mixed), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Path));
    }

    [Fact]
    public async Task The_index_holds_each_pages_words_and_the_engine_and_no_look_of_another_maker()
    {
        var files = await IndexAsync([0, 1, 2, 3]);

        var told = files.Where(file => file.Path.Contains("/fragment/", StringComparison.Ordinal)).Select(Text).ToList();
        Assert.Equal(3, told.Count);
        Assert.Contains(told, text => text.Contains("Speech therapy for children.", StringComparison.Ordinal));
        Assert.DoesNotContain(told, text => text.Contains("Elsewhere", StringComparison.Ordinal));
        Assert.Contains(files, file => file.Path == "search/index/pagefind.js");
        Assert.DoesNotContain(files, file => file.Path.Contains("ui", StringComparison.Ordinal) || file.Path.EndsWith(".css", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_the_program_the_build_says_how_to_get_it()
    {
        var bag = new DiagnosticBag();
        await using var indexer = new SearchIndexer(bag, Path.Combine(AppContext.BaseDirectory, "no-such-program"));
        for (var place = 0; place < 200; place++)
        {
            await indexer.AddAsync(place, Pages[0], CancellationToken.None);
        }

        Assert.Empty(await indexer.FinishAsync([], CancellationToken.None));
        var found = Assert.Single(bag.Sorted());
        Assert.Equal(SearchRules.SearchProgramMissing, found.Rule);
        Assert.Contains("Node.js", found.Hint, StringComparison.Ordinal);
    }

    private static SearchRecord Page(string address, string main) =>
        new(address, $"<!doctype html><html lang=\"en-GB\"><body><p data-pagefind-filter=\"kind\">help</p><main data-pagefind-body>{main}</main></body></html>");

    private static async Task<ImmutableArray<SiteFile>> IndexAsync(int[] order)
    {
        var bag = new DiagnosticBag();
        await using var indexer = new SearchIndexer(bag);
        foreach (var place in order)
        {
            await indexer.AddAsync(place, Pages[place], CancellationToken.None);
        }

        var files = await indexer.FinishAsync([], CancellationToken.None);
        Assert.Empty(bag.Sorted());
        return files;
    }

    private static string Text(SiteFile file) => Encoding.UTF8.GetString(BuiltSite.Unpacked(file.Path, file.Bytes.ToArray()));
}
