using System.Collections.Immutable;
using SendSite.Model.Content;

namespace SendSite.Model.LocalOffer;

/// <summary>Which pages tell what the law wants every Local Offer to tell, and what no page tells.</summary>
/// <param name="Items">In the Schedule's order.</param>
/// <param name="Duties">The Act's first, then the Regulations'.</param>
public sealed record LocalOfferCoverage(ImmutableArray<ItemCoverage> Items, ImmutableArray<DutyCoverage> Duties)
{
    /// <summary>Works it out for a day: drafts, and services families may not see then, tell nothing.</summary>
    public static LocalOfferCoverage On(DateOnly day, SiteContent content)
    {
        var pages = PagesByItem([.. content.Pages.Where(page => !page.Draft && (page as Service)?.IsVisible(day) != false)], content.SettingQuestions);
        var answers = content.LocalOfferAnswers.GroupBy(answer => answer.To.Id).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        return new LocalOfferCoverage(
            [.. content.StatutoryItems.Select(item => new ItemCoverage(item, pages.GetValueOrDefault(item.Id, []), answers.GetValueOrDefault(item.Id)))],
            [.. content.StatutoryDuties.Select(duty => new DutyCoverage(duty, IsWorkedOut(duty, content, day), answers.GetValueOrDefault(duty.Id)))]);
    }

    private static Dictionary<string, ImmutableArray<ContentPage>> PagesByItem(ImmutableArray<ContentPage> pages, ImmutableArray<SettingQuestion> questions)
    {
        var bySetting = questions.ToDictionary(question => question.Id, question => question.Meets, StringComparer.Ordinal);
        return pages
            .SelectMany(page => Met(page, bySetting).Distinct().Select(item => (Item: item, Page: page)))
            .GroupBy(told => told.Item)
            .ToDictionary(
                told => told.Key,
                told => told.Select(entry => entry.Page).OrderBy(page => page.Title, StringComparer.OrdinalIgnoreCase).ToImmutableArray(),
                StringComparer.Ordinal);
    }

    private static IEnumerable<string> Met(ContentPage page, Dictionary<string, ImmutableArray<string>> bySetting) =>
    [
        .. page.Meets.Select(item => item.Id),
        .. (page as Service)?.SettingAnswers.SelectMany(answer => bySetting.GetValueOrDefault(answer.Question.Id, [])) ?? [],
    ];

    private static bool IsWorkedOut(StatutoryDuty duty, SiteContent content, DateOnly day) => duty.Id switch
    {
        StatutoryDuty.Contents => true,
        StatutoryDuty.Comments => content.Comments.Any(year => year.Published <= day),
        _ => false,
    };
}
