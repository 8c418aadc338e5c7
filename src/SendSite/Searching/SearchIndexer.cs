using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json;
using System.Threading.Channels;
using SendSite.Model.Diagnostics;
using SendSite.Publishing;

namespace SendSite.Searching;

/// <summary>
/// Makes the search index beside the making of pages. Pages may come from many threads and in any order; they go into the index in the
/// order of their places, so that the same pages make the same files. Only a few wait at a time.
/// </summary>
internal sealed class SearchIndexer : IAsyncDisposable
{
    /// <summary>Where the index stands in the site.</summary>
    public const string Folder = "search/index/";

    /// <summary>Pages that wait while Pagefind is busy; more would only fill memory.</summary>
    private const int MostWaiting = 64;

    private readonly Channel<SearchRecord> _waiting = Channel.CreateBounded<SearchRecord>(MostWaiting);
    private readonly Dictionary<int, SearchRecord?> _early = [];
    private readonly SemaphoreSlim _order = new(1, 1);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task<ImmutableArray<SiteFile>> _work;
    private readonly DiagnosticBag _bag;
    private int _next;

    /// <summary>Starts the work.</summary>
    /// <param name="bag">Takes what goes wrong.</param>
    /// <param name="program">Pagefind's program; the one beside this program when absent.</param>
    public SearchIndexer(DiagnosticBag bag, string? program = null)
    {
        _bag = bag;
        _work = Task.Run(() => WorkAsync(program ?? PagefindProcess.DefaultProgram));
    }

    /// <summary>Takes the page of a place; null where that page stays out of the index. Each place from nought comes once.</summary>
    public async Task AddAsync(int place, SearchRecord? record, CancellationToken stop)
    {
        await _order.WaitAsync(stop);
        try
        {
            _early.Add(place, record);
            for (; _early.Remove(_next, out var next); _next++)
            {
                // Where the work has ended early nobody takes pages any more, and that is reported at the end.
                if (next is not null && await _waiting.Writer.WaitToWriteAsync(stop))
                {
                    _waiting.Writer.TryWrite(next);
                }
            }
        }
        finally
        {
            _order.Release();
        }
    }

    /// <summary>The index's files, when every page is in; none where it could not be made, which is reported.</summary>
    /// <param name="last">Pages after all others.</param>
    public async Task<ImmutableArray<SiteFile>> FinishAsync(IEnumerable<SearchRecord> last, CancellationToken stop)
    {
        foreach (var record in last)
        {
            await AddAsync(_next + _early.Count, record, stop);
        }

        _waiting.Writer.TryComplete();
        return await _work;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await ((Task)_work).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
        _order.Dispose();
    }

    private async Task<ImmutableArray<SiteFile>> WorkAsync(string program)
    {
        try
        {
            using var pagefind = PagefindProcess.Start(program);
            return await IndexAsync(pagefind);
        }
        catch (Win32Exception fault)
        {
            _bag.Report(
                SearchRules.SearchProgramMissing,
                SourceSpan.Whole("search/"),
                $"Pagefind, the program that makes the search index, does not run: {fault.Message}",
                "Build SendSite again where Node.js 20 or later and npm are installed, or leave search out with --no-search.");
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or JsonException)
        {
            _bag.Report(
                SearchRules.SearchIndexNotMade,
                SourceSpan.Whole("search/"),
                $"The search index was not made. {fault.Message}",
                "Run the build again. If it says the same, leave search out with --no-search and report it to whoever keeps the program.");
        }
        finally
        {
            _waiting.Writer.TryComplete();
        }

        return [];
    }

    private async Task<ImmutableArray<SiteFile>> IndexAsync(PagefindProcess pagefind)
    {
        var begun = await pagefind.AskAsync(new { Type = "NewIndex", Config = new { ExcludeSelectors = SearchRecordWriter.LeftOut } }, _stop.Token);
        var index = begun.GetProperty("index_id").GetInt32();
        await foreach (var record in _waiting.Reader.ReadAllAsync(_stop.Token))
        {
            await pagefind.AskAsync(new { Type = "AddFile", IndexId = index, Url = record.Address, FileContents = record.Html }, _stop.Token);
        }

        var made = await pagefind.AskAsync(new { Type = "GetFiles", IndexId = index }, _stop.Token);
        return
        [
            .. made.GetProperty("files").EnumerateArray()
                .Select(file => (Path: file.GetProperty("path").GetString()!, Content: file.GetProperty("content")))
                .Where(file => IsNeeded(file.Path))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => new SiteFile(Folder + file.Path, file.Content.GetBytesFromBase64())),
        ];
    }

    /// <summary>Pagefind brings search pages of its own; the theme has one, which uses its engine alone.</summary>
    private static bool IsNeeded(string path) => path is "pagefind.js" or "pagefind-entry.json" || path.Contains(".pagefind", StringComparison.Ordinal) || path.Contains(".pf_", StringComparison.Ordinal);
}
