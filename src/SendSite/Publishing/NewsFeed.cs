using SendSite.Model;
using SendSite.Model.Pages;
using SendSite.Model.Wording;

namespace SendSite.Publishing;

/// <summary>The news, newest first.</summary>
internal sealed class NewsFeed(SiteModel model, InterfaceStrings strings, SiteAddress address)
{
    public const string Path = "/voice/news/feed.xml";

    public Feed From(IEnumerable<Page> pages)
    {
        var entries = pages.OfType<NewsPage>().Select(page => new FeedEntry(
            address.Tag($"news/{LastPart(page.Route)}"),
            page.Title,
            page.Summary,
            page.Route.Path,
            page.Published,
            page.Invented));
        return Feed.Of(model, address.Tag("news"), strings.Format("feed-news-title", model.Settings.Title), Path, "/voice/news/", entries);
    }

    /// <summary>The item's own name: it stays when the news moves to another folder.</summary>
    private static string LastPart(Route route) => route.Path.TrimEnd('/').Split('/')[^1];
}
