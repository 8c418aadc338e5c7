using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Services;

namespace SendSite.Model.Checks;

/// <summary>What a directory promises can be relied on: it was checked, its hours run forwards, and each answer is shown.</summary>
internal sealed class ServiceEntries : IModelCheck
{
    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        var review = content.Settings.Review;
        foreach (var service in content.Services.Where(service => service.IsVisible(asOf)))
        {
            CheckAge(service, service.ReviewBy, review.ServiceMonths, asOf, bag);
        }

        foreach (var pathway in content.Pathways)
        {
            CheckAge(pathway, pathway.ReviewBy, review.PageMonths, asOf, bag);
        }

        var settings = content.Vocabulary.ServiceTypes.Where(type => type.IsSetting).Select(type => type.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var service in content.Services)
        {
            CheckHours(service, bag);
            CheckAnswers(service, settings, bag);
        }
    }

    private static void CheckAge(ContentPage page, DateOnly? reviewBy, int months, DateOnly asOf, DiagnosticBag bag)
    {
        if (page.Reviewed != default && ReviewDates.StaleSince(ReviewDates.Due(page.Reviewed, reviewBy, months), asOf) is { } due)
        {
            bag.Report(
                ServiceRules.EntryStale,
                page.Source,
                FormattableString.Invariant($"This was to be checked by {due:yyyy-MM-dd}, more than {ReviewDates.Grace} months ago. Families are warned on the page."),
                $"{page.OwnerRole}: check every fact, then put today's date in \"reviewed\".");
        }
    }

    private static void CheckHours(Service service, DiagnosticBag bag)
    {
        foreach (var session in service.When.Sessions.Where(session => session.Closes <= session.Opens && session.Closes != default))
        {
            bag.Report(
                ServiceRules.HoursReversed,
                service.Source,
                FormattableString.Invariant($"A session opens at {session.Opens:HH:mm} and closes at {session.Closes:HH:mm}."),
                "Write hours by the 24-hour clock. Split a session that runs past midnight in two.");
        }
    }

    private static void CheckAnswers(Service service, HashSet<string> settings, DiagnosticBag bag)
    {
        if (service.SettingAnswers.FirstOrDefault() is { } answer && service.Type.Id.Length > 0 && !settings.Contains(service.Type.Id))
        {
            bag.Report(
                ServiceRules.AnswerOfNoSetting,
                answer.Question.Span,
                $"\"setting-answers\" are for settings, but services of the type \"{service.Type.Id}\" are none.",
                "Remove them, or mark the type with \"setting: true\" in data/vocabulary.yml.");
        }
    }
}
