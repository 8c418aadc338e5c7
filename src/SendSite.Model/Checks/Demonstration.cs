using SendSite.Model.Diagnostics;

namespace SendSite.Model.Checks;

/// <summary>What is invented is said to be invented, on every page or nowhere.</summary>
internal sealed class Demonstration : IModelCheck
{
    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        var settings = content.Settings;
        if (settings.Demonstration)
        {
            if (settings.Banner is null)
            {
                bag.Report(
                    ModelRules.BannerMissing,
                    settings.Source,
                    "The site is a demonstration, but has no banner to say so.",
                    "Add a line here that says which parts are invented: banner:");
            }

            return;
        }

        foreach (var rows in Invented(content).GroupBy(span => span.File, StringComparer.Ordinal))
        {
            var more = rows.Count() - 1;
            bag.Report(
                ModelRules.InventedNotDemonstration,
                rows.First(),
                more == 0 ? "This is invented, but the site is not a demonstration." : FormattableString.Invariant($"This and {more} more in this file are invented, but the site is not a demonstration."),
                "Put real facts in its place, or write \"demonstration: true\" in data/site.yml.");
        }
    }

    private static IEnumerable<SourceSpan> Invented(SiteContent content) =>
    [
        .. content.Updates.Where(row => row.Invented).Select(row => row.Source),
        .. content.Observations.Where(row => row.Invented).Select(row => row.Source),
        .. content.Places.Where(row => row.Invented).Select(row => row.Source),
        .. content.Spend.Where(row => row.Invented).Select(row => row.Source),
        .. content.RiskChanges.Where(row => row.Invented).Select(row => row.Source),
        .. content.WaitingTimes.Where(row => row.Invented).Select(row => row.Source),
        .. content.SaidDid.Where(row => row.Invented).Select(row => row.Source),
        .. content.Events.Where(row => row.Invented).Select(row => row.Source),
        .. content.Surveys.Select(survey => survey.Facts).Where(survey => survey.Invented).Select(survey => survey.Source),
        .. content.Comments.Where(year => year.Invented).Select(year => year.Source),
        .. content.Consultations.Where(asked => asked.Invented).Select(asked => asked.Source),
        .. content.Commentaries.Where(words => words.Invented).Select(words => words.Source),
        .. content.Pages.Where(page => page.Invented).Select(page => page.Source),
    ];
}
