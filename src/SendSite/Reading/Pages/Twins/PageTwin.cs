using SendSite.Model.Diagnostics;
using SendSite.Model.Languages;
using SendSite.Reading.National;

namespace SendSite.Reading.Pages.Twins;

/// <summary>A file that says a page's words again for other readers: <c>name.ur.md</c> stands beside <c>name.md</c> and says them in Urdu.</summary>
/// <param name="Path">Relative to the site's folder.</param>
/// <param name="PagePath">The file of the page it says again.</param>
/// <param name="Language">The language it is in.</param>
internal sealed record PageTwin(string Path, string PagePath, Language Language)
{
    private const string Ending = ".md";

    /// <summary>Whether a file's name says that it is a twin.</summary>
    public static bool IsOne(string path) => KindAt(path) > 0;

    /// <summary>Reads the name; null when it names no language, or stands beside no page, which is reported.</summary>
    public static PageTwin? Of(string path, IReadOnlySet<string> paths, DiagnosticBag bag)
    {
        var dot = KindAt(path);
        var kind = path[(dot + 1)..^Ending.Length];
        var page = path[..dot] + Ending;
        if (LanguageData.Find(kind) is not { } language)
        {
            bag.Report(
                ReadingRules.UnknownLanguage,
                SourceSpan.Whole(path),
                $"The name ends in \"{kind}\" after a dot, which is the code of no language the program knows.",
                LanguageData.Offer(kind) ?? "End it with a language's code, such as .ur.md for Urdu, or write a hyphen for the dot.");
            return null;
        }

        if (!paths.Contains(page))
        {
            bag.Report(
                ReadingRules.TwinOfNothing,
                SourceSpan.Whole(path),
                $"This file says a page again in {language.EnglishName}, but there is no page {page}.",
                "Give it the page's name, or write the page first.");
            return null;
        }

        return new PageTwin(path, page, language);
    }

    private static int KindAt(string path) =>
        path.EndsWith(Ending, StringComparison.Ordinal) ? path.IndexOf('.', path.LastIndexOf('/')) is var dot && dot < path.Length - Ending.Length ? dot : 0 : 0;
}
