using SendSite.Model.Pages;

namespace SendSite.Model.Languages;

/// <summary>Where pages in other languages stand: under the language's code, at the address they have in the site's own.</summary>
public static class LanguageRoutes
{
    /// <summary>A language's start page: <c>/ur/</c>.</summary>
    public static Route Start(Language language) => In(language, Route.Home);

    /// <summary>The address in a language; the same address for the site's own.</summary>
    public static Route In(Language? language, Route route) => language is null ? route : Route.Of($"/{language.Code}{route.Path}");

    /// <summary>The address of the same page in the site's own language.</summary>
    public static Route Own(Language? language, Route route) => language is null ? route : Route.Of(route.Path[(language.Code.Length + 1)..]);
}
