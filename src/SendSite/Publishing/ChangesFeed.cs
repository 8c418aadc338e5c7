using System.Collections.Immutable;
using SendSite.Model;
using SendSite.Model.Delivery;
using SendSite.Model.OpenData;
using SendSite.Model.Pages;
using SendSite.Model.Wording;

namespace SendSite.Publishing;

/// <summary>What was said of milestones, and what became overdue because nothing was, newest first.</summary>
internal sealed class ChangesFeed(SiteModel model, InterfaceStrings strings, SiteAddress address)
{
    public const string Path = "/progress/changes.xml";

    /// <summary>Enough for a reader who looks once a quarter; the data tables hold the rest.</summary>
    private const int MostEntries = 100;

    public Feed From(IEnumerable<Page> pages)
    {
        var homes = pages.OfType<WorkspacePage>().ToDictionary(page => page.Progress.Workspace.Id, page => page.Route, StringComparer.Ordinal);
        ImmutableArray<FeedEntry> entries =
        [
            .. model.Milestones
                .Where(state => homes.ContainsKey(state.Milestone.Workspace.Id))
                .SelectMany(state => Entries(state, $"{homes[state.Milestone.Workspace.Id]}#{state.Milestone.Id}"))
                .OrderByDescending(entry => entry.Published)
                .ThenBy(entry => entry.Id, StringComparer.Ordinal)
                .Take(MostEntries),
        ];
        return new Feed(
            address.Tag("milestone-changes"),
            strings.Format("feed-changes-title", model.Settings.Title),
            model.Settings.Demonstration ? model.Settings.Banner : null,
            Path,
            "/progress/",
            model.Settings.Language,
            model.Settings.Organisation,
            entries.IsEmpty ? model.AsOf : entries[0].Published,
            entries);
    }

    private IEnumerable<FeedEntry> Entries(MilestoneState state, string page)
    {
        // Rows of one day, published together, never change their order: the log is append-only.
        foreach (var day in state.Updates.GroupBy(update => (update.Date, update.Published)))
        {
            foreach (var (number, update) in day.Index())
            {
                var name = FormattableString.Invariant($"milestones/{state.Milestone.Id}/{update.Date:yyyy-MM-dd}/{update.Published:yyyy-MM-dd}/{number + 1}");
                yield return new FeedEntry(
                    address.Tag(name),
                    Title($"status-{DataWords.Of(update.Status).Replace(' ', '-')}", state),
                    Summary(update),
                    page,
                    update.Published,
                    update.Invented);
            }
        }

        if (state.Status == MilestoneStatus.Overdue)
        {
            yield return Overdue(state, page);
        }
    }

    private FeedEntry Overdue(MilestoneState state, string page) => new(
        address.Tag(FormattableString.Invariant($"milestones/{state.Milestone.Id}/overdue/{state.Due.End:yyyy-MM-dd}")),
        Title("status-overdue", state),
        strings.Format("feed-milestone-overdue", state.Due.Months),
        page,
        state.Due.End.AddDays(1),
        state.Updates.Any(update => update.Invented));

    private string? Summary(MilestoneUpdate update)
    {
        var moved = update.NewQuarter is { } quarter ? strings.Format("feed-milestone-moved", quarter.Months) : null;
        return update.Note is null || moved is null ? update.Note ?? moved : $"{update.Note} {moved}";
    }

    private string Title(string statusKey, MilestoneState state)
    {
        var status = strings[statusKey];
        return strings.Format("feed-milestone-title", char.ToUpperInvariant(status[0]) + status[1..], state.Milestone.Title);
    }
}
