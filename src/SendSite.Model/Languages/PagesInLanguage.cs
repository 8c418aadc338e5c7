using SendSite.Model.Content;

namespace SendSite.Model.Languages;

/// <summary>Finds pages in a language.</summary>
internal static class PagesInLanguage
{
    /// <summary>The page in a language; as it was first written where it is not there in that one.</summary>
    /// <param name="language">Absent for the site's own.</param>
    public static T In<T>(this T page, Language? language)
        where T : ContentPage =>
        page.Translations.OfType<T>().FirstOrDefault(twin => twin.Translation?.Language == language) ?? page;
}
