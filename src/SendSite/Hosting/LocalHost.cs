using Microsoft.AspNetCore.Http;

namespace SendSite.Hosting;

/// <summary>
/// Answers only when asked for by this machine's own name, so that no website can reach the server by giving its own
/// name this machine's address (DNS rebinding).
/// </summary>
internal static class LocalHost
{
    private const int HttpPort = 80;

    /// <summary>Whether a <c>Host</c> header names the server.</summary>
    public static bool IsNamedBy(HostString host, int port) =>
        host.Host is "127.0.0.1" || host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            ? (host.Port ?? HttpPort) == port
            : false;
}
