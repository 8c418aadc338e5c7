using SendSite.Model.Diagnostics;

namespace SendSite.Model.Checks;

/// <summary>Pages are in the languages the site offers, and in no others.</summary>
internal sealed class TranslatedPages : IModelCheck
{
    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        foreach (var page in content.Pages.SelectMany(page => page.Translations))
        {
            var language = page.Translation!.Language;
            if (!content.Settings.Languages.Contains(language))
            {
                bag.Report(
                    ModelRules.LanguageNotOffered,
                    SourceSpan.Whole(page.Source.File),
                    $"This page is in {language.EnglishName}, which the site does not offer.",
                    $"Add \"{language.Code}\" to \"languages\" in data/site.yml.",
                    content.Settings.Source);
            }
        }
    }
}
