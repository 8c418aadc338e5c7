using Microsoft.Extensions.Hosting;

namespace SendSite.Hosting;

/// <summary>Leaves Ctrl+C to the program: the host's own lifetime would swallow it during a build.</summary>
internal sealed class NoLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
