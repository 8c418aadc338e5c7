using System.Collections.Immutable;
using SendSite.Hosting;
using SendSite.Model.Diagnostics;

namespace SendSite.Preview;

/// <summary>What the preview shows at one moment. Each state knows the one that follows it, so any number of pages can wait.</summary>
/// <param name="Version">Changes whenever the pages do, and is never used again, not even by the next preview.</param>
/// <param name="Site">The pages, with the preview's own files beside them.</param>
/// <param name="Findings">What the latest build found.</param>
/// <param name="IsStale">The latest build failed: the pages are those of the last good one.</param>
internal sealed record PreviewState(string Version, ServedSite Site, ImmutableArray<Diagnostic> Findings, bool IsStale)
{
    private readonly TaskCompletionSource<PreviewState> _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The state that takes this one's place, once there is one.</summary>
    public Task<PreviewState> Next => _next.Task;

    /// <summary>Tells everybody who waits.</summary>
    public void ReplaceWith(PreviewState next) => _next.SetResult(next);
}
