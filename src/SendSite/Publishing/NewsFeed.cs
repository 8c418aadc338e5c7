using System.Collections.Immutable;
using SendSite.Model;
using SendSite.Model.Pages;

namespace SendSite.Publishing;

/// <summary>The news, newest first.</summary>
internal static class NewsFeed
{
    public const string Path = "/voice/news/feed.xml";

    public static Feed From(SiteModel model, IEnumerable<Page> pages, SiteAddress address)
    {
        ImmutableArray<FeedEntry> entries =
        [
            .. pages.OfType<NewsPage>()
                .OrderByDescending(page => page.Published)
                .ThenBy(page => page.Route)
                .Select(page => new FeedEntry(
                    address.Tag($"news/{LastPart(page.Route)}"),
                    page.Title,
                    page.Summary,
                    page.Route.Path,
                    page.Published,
                    page.Invented)),
        ];
        return new Feed(
            address.Tag("news"),
            $"{model.Settings.Title}: news",
            model.Settings.Demonstration ? model.Settings.Banner : null,
            Path,
            "/voice/news/",
            model.Settings.Language,
            model.Settings.Organisation,
            entries.IsEmpty ? model.AsOf : entries[0].Published,
            entries);
    }

    /// <summary>The item's own name: it stays when the news moves to another folder.</summary>
    private static string LastPart(Route route) => route.Path.TrimEnd('/').Split('/')[^1];
}
