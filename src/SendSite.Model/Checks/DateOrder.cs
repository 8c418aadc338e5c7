using SendSite.Model.Diagnostics;

namespace SendSite.Model.Checks;

/// <summary>Things end after they begin, come out after they happen, and are not checked on days to come.</summary>
internal sealed class DateOrder : IModelCheck
{
    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        CheckSpans(content, bag);
        CheckPublication(content, bag);
        foreach (var page in content.Pages.Where(page => page.Reviewed > asOf))
        {
            ReportReview(page.Source, page.Reviewed, asOf, bag);
        }

        foreach (var words in content.Commentaries.Where(words => words.Reviewed > asOf))
        {
            ReportReview(words.Source, words.Reviewed, asOf, bag);
        }

        if (content.Accessibility is { } record && record.ReviewedOn > asOf)
        {
            ReportReview(record.Source, record.ReviewedOn, asOf, bag);
        }
    }

    private static void CheckSpans(SiteContent content, DiagnosticBag bag)
    {
        foreach (var service in content.Services.Where(service => service.VisibleTo < service.VisibleFrom))
        {
            ReportReversed(service.Source, "visible-to", service.VisibleTo!.Value, "visible-from", service.VisibleFrom!.Value, bag);
        }

        foreach (var service in content.Services.Where(service => service.Closed is { } closed && closed.Reopens < closed.From))
        {
            ReportReversed(service.Source, "reopens", service.Closed!.Reopens!.Value, "from", service.Closed.From!.Value, bag);
        }

        foreach (var survey in content.Surveys.Select(survey => survey.Facts).Where(survey => survey.To != default && survey.To < survey.From))
        {
            ReportReversed(survey.Source, "to", survey.To, "from", survey.From, bag);
        }
    }

    private static void CheckPublication(SiteContent content, DiagnosticBag bag)
    {
        IEnumerable<(DateOnly Date, DateOnly Published, SourceSpan Span)> rows =
        [
            .. content.Updates.Select(row => (row.Date, row.Published, row.Source)),
            .. content.RiskChanges.Select(row => (row.Date, row.Published, row.Source)),
            .. content.WaitingTimes.Select(row => (row.AsAt, row.Published, row.Source)),
            .. content.SaidDid.Select(row => (row.Date, row.Published, row.Source)),
            .. content.Observations.Select(row => (row.Period.Start, row.Published, row.Source)),
        ];
        foreach (var (date, published, span) in rows.Where(row => row.Published != default && row.Date != default && row.Published < row.Date))
        {
            bag.Report(
                ModelRules.PublishedTooSoon,
                span,
                FormattableString.Invariant($"This row was published on {published:yyyy-MM-dd}, before what it tells of: {date:yyyy-MM-dd}."),
                "Check both dates.");
        }
    }

    private static void ReportReversed(SourceSpan span, string later, DateOnly to, string earlier, DateOnly from, DiagnosticBag bag) => bag.Report(
        ModelRules.DatesReversed,
        span,
        FormattableString.Invariant($"\"{later}\" is {to:yyyy-MM-dd}, before \"{earlier}\", {from:yyyy-MM-dd}."),
        "Swap the two dates, or correct one.");

    private static void ReportReview(SourceSpan span, DateOnly reviewed, DateOnly asOf, DiagnosticBag bag) => bag.Report(
        ModelRules.ReviewedInFuture,
        span,
        FormattableString.Invariant($"This was reviewed on {reviewed:yyyy-MM-dd}, but the site speaks for {asOf:yyyy-MM-dd}."),
        "Correct the day of the review.");
}
