using SendSite.Model.Content;
using SendSite.Model.Languages;

namespace SendSite.Model.Pages;

/// <summary>The address each page an editor wrote will have.</summary>
internal static class PageAddresses
{
    public static Route Of(ContentPage page) => LanguageRoutes.In(page.Translation?.Language, page switch
    {
        Pathway => Route.Of($"/help/pathways/{page.Id}/"),
        Service => Route.Of($"/help/services/{page.Id}/"),
        NewsItem => Route.Of($"/voice/news/{page.Id}/"),
        StandingPage standing => Route.Of($"/{standing.Path}/"),
        _ => throw new InvalidOperationException($"No address is defined for {page.GetType().Name}."),
    });
}
