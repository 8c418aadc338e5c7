using SendSite.Model.Content;
using SendSite.Model.Languages;

namespace SendSite.Model.Pages;

/// <summary>The address each page an editor wrote will have.</summary>
public static class PageAddresses
{
    public static Route Of(ContentPage page) => LanguageRoutes.In(page.Translation?.Language, page switch
    {
        Pathway => OfPathway(page.Id),
        Service => OfService(page.Id),
        NewsItem => OfNews(page.Id),
        StandingPage standing => OfStanding(standing.Path),
        _ => throw new InvalidOperationException($"No address is defined for {page.GetType().Name}."),
    });

    public static Route OfPathway(string id) => Route.Of($"/help/pathways/{id}/");

    public static Route OfService(string id) => Route.Of($"/help/services/{id}/");

    public static Route OfNews(string id) => Route.Of($"/voice/news/{id}/");

    /// <param name="path">Folders and name below <c>input/</c>.</param>
    public static Route OfStanding(string path) => Route.Of($"/{path}/");
}
