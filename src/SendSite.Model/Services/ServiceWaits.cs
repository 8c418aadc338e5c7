using System.Collections.Immutable;
using SendSite.Model.Content;

namespace SendSite.Model.Services;

/// <summary>A service's waiting times on the as-of date, oldest first.</summary>
/// <param name="IsRecent">The latest set is no older than two quarters; otherwise the site says "no recent figure".</param>
public sealed record ServiceWaits(Service Service, ImmutableArray<PublishedWait> Sets, bool IsRecent)
{
    public PublishedWait Latest => Sets[^1];

    public PublishedWait? Previous => Sets.Length > 1 ? Sets[^2] : null;
}
