using System.Collections.Immutable;
using SendSite.Model;

namespace SendSite.Publishing;

/// <summary>News of one kind that people can follow.</summary>
/// <param name="Id">A permanent tag URI.</param>
/// <param name="Path">Where the feed is, from the root.</param>
/// <param name="PagePath">The page that shows the same to people.</param>
/// <param name="Notice">What the reader must know before relying on it: the demonstration banner.</param>
/// <param name="Updated">When nothing has been published yet, the day the site speaks for.</param>
/// <param name="Entries">Newest first.</param>
internal sealed record Feed(
    string Id,
    string Title,
    string? Notice,
    string Path,
    string PagePath,
    string Language,
    string Author,
    DateOnly Updated,
    ImmutableArray<FeedEntry> Entries)
{
    /// <summary>Enough for a reader who looks once a quarter; the pages and data tables hold the rest.</summary>
    private const int MostEntries = 100;

    /// <summary>A feed in the site's name of the newest of some entries, as new as the newest of them.</summary>
    /// <param name="id">What tells the feed from all others for ever.</param>
    /// <param name="path">The feed's own address.</param>
    /// <param name="page">The page that shows the same.</param>
    public static Feed Of(SiteModel model, string id, string title, string path, string page, IEnumerable<FeedEntry> entries)
    {
        ImmutableArray<FeedEntry> newest =
            [.. entries.OrderByDescending(entry => entry.Published).ThenBy(entry => entry.Id, StringComparer.Ordinal).Take(MostEntries)];
        return new Feed(
            id,
            title,
            model.Settings.Demonstration ? model.Settings.Banner : null,
            path,
            page,
            model.Settings.Language,
            model.Settings.Organisation,
            newest.IsEmpty ? model.AsOf : newest[0].Published,
            newest);
    }
}
