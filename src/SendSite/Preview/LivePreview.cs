using System.Collections.Immutable;
using System.Text;
using SendSite.Hosting;
using SendSite.Model.Diagnostics;

namespace SendSite.Preview;

/// <summary>
/// Decides what is shown after each build. The last good pages stay while a build has errors; until there has been a good
/// one, whatever could be made is shown, and before that the findings alone.
/// </summary>
internal sealed class LivePreview
{
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _run;
    private PreviewResult? _shown;
    private PreviewState _now;
    private int _count;

    public LivePreview(TimeProvider time)
    {
        _run = FormattableString.Invariant($"{time.GetUtcNow().UtcTicks:x}");
        _now = new PreviewState("", ServedSite.Open(MemoryFiles.Empty), [], IsStale: false);
    }

    /// <summary>What is shown now.</summary>
    public PreviewState Now => Volatile.Read(ref _now);

    /// <summary>Ends when the first build has.</summary>
    public Task Ready => _ready.Task;

    /// <summary>Takes in what a build made. Called by one thread at a time.</summary>
    /// <param name="others">What else is wrong, and does not keep these pages from being shown.</param>
    public PreviewState Accept(PreviewResult result, ImmutableArray<Diagnostic> others)
    {
        if (result.IsGood || (result.IsWhole && _shown is not { IsGood: true }))
        {
            _shown = result;
            _count++;
        }

        var before = Now;
        var next = Next([.. others, .. result.Findings], isStale: _shown is not null && _shown != result);
        Volatile.Write(ref _now, next);
        before.ReplaceWith(next);
        _ready.TrySetResult();
        return next;
    }

    private PreviewState Next(ImmutableArray<Diagnostic> findings, bool isStale)
    {
        var version = FormattableString.Invariant($"{_run}-{_count}");
        var own = PreviewAssets.Files.With(PreviewAssets.FindingsFile, FindingsPage.Write(findings, isStale, version));
        ISiteFiles files = _shown is { } shown
            ? new PreviewFiles(new MemoryFiles(shown.Files), own, shown.Sources, version)
            : FindingsAlone(own);
        return new PreviewState(version, ServedSite.Open(files), findings, isStale);
    }

    // Whatever is asked for, the findings are the answer.
    private static MemoryFiles FindingsAlone(MemoryFiles own) => own
        .With("404.html", Encoding.UTF8.GetString(own.Read(PreviewAssets.FindingsPath)!))
        .With(NetlifyHeaders.FileName, NetlifyHeaders.Write(SiteHeaders.For(demonstration: true)));
}
