using System.Collections.Immutable;
using SendSite.Model.Pages;

namespace SendSite.Checking.Readability;

/// <summary>Sums up the site's reading age, part by part, for the build to print.</summary>
internal static class ReadingSummary
{
    /// <summary>One entry for each part with text enough to measure, ordered by address.</summary>
    public static ImmutableArray<SectionReadingAge> Of(IEnumerable<PageFacts> pages) =>
    [
        .. from page in pages
           let age = ReadingAge.Of(page.Text)
           where age is not null
           group (page.Route, page.Text, Age: age.Value) by Section(page.Route) into section
           let hardest = section.OrderByDescending(page => page.Age.Grade).ThenBy(page => page.Route).First()
           let all = section.Aggregate(default(TextCounts), (sum, page) => sum + page.Text)
           orderby section.Key
           select new SectionReadingAge(section.Key, section.Count(), ReadingAge.Of(all)!.Value, hardest.Route, hardest.Age),
    ];

    private static Route Section(Route page)
    {
        var end = page.Path.IndexOf('/', 1);
        return end < 0 ? Route.Home : Route.Of(page.Path[..(end + 1)]);
    }
}
