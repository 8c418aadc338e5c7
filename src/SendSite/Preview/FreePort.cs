using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace SendSite.Preview;

/// <summary>Starts a preview at the port asked for, or at the next that is free.</summary>
internal static class FreePort
{
    private const int Tries = 20;

    /// <summary>The preview; nothing, and a line in the log, when no port could be had.</summary>
    public static async Task<PreviewRun?> StartAsync(PreviewOptions options, PreviewLog log, CancellationToken stop)
    {
        for (var port = options.Port; port < options.Port + Tries && port <= ushort.MaxValue; port++)
        {
            try
            {
                return await PreviewRun.StartAsync(options with { Port = port }, TimeProvider.System, log, stop);
            }
            catch (IOException taken) when (taken.InnerException is AddressInUseException)
            {
                log.Taken(port);
            }
            catch (SocketException refused) when (refused.SocketErrorCode == SocketError.AccessDenied)
            {
                log.NotAllowed(port);
                return null;
            }
        }

        log.NoneFree();
        return null;
    }
}
