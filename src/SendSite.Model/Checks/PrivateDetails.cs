using System.Text.RegularExpressions;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Checks;

/// <summary>Plan data speaks of roles and groups: no telephone numbers, and no email addresses but the site's own.</summary>
internal sealed partial class PrivateDetails : IModelCheck
{
    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        var settings = content.Settings;
        string?[] own = [settings.BaseUrl.Host, DomainOf(settings.Feedback.Email), DomainOf(settings.Contact.Email)];
        foreach (var (text, span) in Texts(content).Where(entry => entry.Text is not null))
        {
            var email = Email().Match(text!);
            if (email.Success && !own.Contains(DomainOf(email.Value), StringComparer.OrdinalIgnoreCase))
            {
                Report("an email address", span, bag);
            }

            if (Phone().IsMatch(text!))
            {
                Report("a telephone number", span, bag);
            }
        }
    }

    /// <summary>The detail itself is not repeated: findings end up in logs.</summary>
    private static void Report(string what, SourceSpan span, DiagnosticBag bag) => bag.Report(
        ModelRules.PersonalDetail,
        span,
        $"There seems to be {what} in this text.",
        "Name a role instead. Contacts belong on a service's page or in data/site.yml.");

    private static IEnumerable<(string? Text, SourceSpan Span)> Texts(SiteContent content) =>
    [
        .. content.Roadmap.SelectMany(row => Each(row.Source, row.Action, row.Note)),
        .. content.Milestones.SelectMany(row => Each(row.Source, row.Title, row.OwnerRole, row.Note)),
        .. content.Trajectories.SelectMany(row => Each(row.Source, row.Expectation, row.Note)),
        .. content.Updates.SelectMany(row => Each(row.Source, row.Note)),
        .. content.Observations.SelectMany(row => Each(row.Source, row.From, row.Note, row.Breakdown)),
        .. content.Places.SelectMany(row => Each(row.Source, row.Note)),
        .. content.Spend.SelectMany(row => Each(row.Source, row.Line, row.Note)),
        .. content.RiskChanges.SelectMany(row => Each(row.Source, row.Why)),
        .. content.WaitingTimes.SelectMany(row => Each(row.Source, row.Note)),
        .. content.SaidDid.SelectMany(row => Each(row.Source, row.Said, row.SaidBy, row.Promised, row.OwnerRole, row.Did)),
        .. content.Risks.SelectMany(risk => Each(risk.Source, [risk.Title, risk.Description, risk.Note, .. risk.Mitigations])),
        .. content.Boards.SelectMany(board => Each(board.Source, [board.Purpose, board.Chair, board.Decides, board.Note, .. board.Members])),
        .. content.Themes.SelectMany(theme => Each(theme.Source, [theme.Summary, theme.Note, .. theme.About])),
        .. content.LocalOfferAnswers.SelectMany(answer => Each(answer.Source, [answer.Missing, answer.OwnerRole, .. answer.MetBy.Select(met => met.How)])),
        .. content.Consultations.SelectMany(asked => Each(asked.Source, asked.How)),
        .. content.Comments.SelectMany(year => year.Comments.SelectMany(comment => Each(year.Source, comment.Words, comment.Response, comment.Action, comment.OwnerRole))),
    ];

    private static IEnumerable<(string? Text, SourceSpan Span)> Each(SourceSpan span, params string?[] texts) => texts.Select(text => (text, span));

    private static string? DomainOf(string? email) => email is null ? null : email[(email.IndexOf('@', StringComparison.Ordinal) + 1)..];

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![0-9A-Za-z])(?:\+44 ?|0)[1-9](?:[ -]?[0-9]){8,9}(?![0-9])")]
    private static partial Regex Phone();
}
