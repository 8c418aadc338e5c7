using System.Collections.Concurrent;
using System.Security.Cryptography;
using SendSite.Hosting;

namespace SendSite.Checking.Browser.Cache;

/// <summary>A hash of what a site answers for an address: status, headers and every byte. Each address is asked once.</summary>
internal sealed class ServedHashes(ServedSite site)
{
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <param name="address">From the root, encoded, with its query.</param>
    public string Of(string address) => _known.GetOrAdd(address, Read);

    private string Read(string address)
    {
        var (path, query) = address.IndexOf('?', StringComparison.Ordinal) is var mark and >= 0 ? (address[..mark], address[mark..]) : (address, "");
        var answer = site.Answer(Uri.UnescapeDataString(path), query);
        return Surroundings.Hash(
        [
            FormattableString.Invariant($"{answer.Status}"),
            .. answer.Headers.OrderBy(header => header.Key, StringComparer.OrdinalIgnoreCase).Select(header => $"{header.Key.ToLowerInvariant()}: {header.Value}"),
            Convert.ToHexString(SHA256.HashData(answer.Body)),
        ]);
    }
}
