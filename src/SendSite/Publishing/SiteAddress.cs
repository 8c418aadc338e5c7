using SendSite.Model.Pages;

namespace SendSite.Publishing;

/// <summary>Writes addresses as the outside world needs them: whole, or as names that outlive an address.</summary>
internal sealed class SiteAddress(Uri baseUrl)
{
    // Part of every tag; any past date the name was held on will do, and it must never change.
    private const string TagDate = "2026-04-01";

    /// <summary>The whole address of a path that starts at the root.</summary>
    public string Of(string path) => baseUrl.AbsoluteUri.TrimEnd('/') + path;

    public string Of(Route route) => Of(route.Path);

    /// <summary>A permanent name (RFC 4151 tag URI): feed readers know an entry again by it, whatever becomes of its address.</summary>
    /// <param name="name">Ids and slashes.</param>
    public string Tag(string name) => $"tag:{baseUrl.IdnHost.ToLowerInvariant()},{TagDate}:{name}";
}
