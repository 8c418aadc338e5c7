using System.Collections.Immutable;
using SendSite.Model;
using SendSite.Model.Delivery;
using SendSite.Model.OpenData;
using SendSite.Model.Pages;

namespace SendSite.Publishing;

/// <summary>What was said of milestones, and what became overdue because nothing was, newest first.</summary>
internal static class ChangesFeed
{
    public const string Path = "/progress/changes.xml";

    /// <summary>Enough for a reader who looks once a quarter; the data tables hold the rest.</summary>
    private const int MostEntries = 100;

    public static Feed From(SiteModel model, IEnumerable<Page> pages, SiteAddress address)
    {
        var homes = pages.OfType<WorkspacePage>().ToDictionary(page => page.Progress.Workspace.Id, page => page.Route, StringComparer.Ordinal);
        ImmutableArray<FeedEntry> entries =
        [
            .. model.Milestones
                .Where(state => homes.ContainsKey(state.Milestone.Workspace.Id))
                .SelectMany(state => Entries(state, $"{homes[state.Milestone.Workspace.Id]}#{state.Milestone.Id}", address))
                .OrderByDescending(entry => entry.Published)
                .ThenBy(entry => entry.Id, StringComparer.Ordinal)
                .Take(MostEntries),
        ];
        return new Feed(
            address.Tag("milestone-changes"),
            $"{model.Settings.Title}: milestone changes",
            model.Settings.Demonstration ? model.Settings.Banner : null,
            Path,
            "/progress/",
            model.Settings.Language,
            model.Settings.Organisation,
            entries.IsEmpty ? model.AsOf : entries[0].Published,
            entries);
    }

    private static IEnumerable<FeedEntry> Entries(MilestoneState state, string page, SiteAddress address)
    {
        // Rows of one day, published together, never change their order: the log is append-only.
        foreach (var day in state.Updates.GroupBy(update => (update.Date, update.Published)))
        {
            foreach (var (number, update) in day.Index())
            {
                var name = FormattableString.Invariant($"milestones/{state.Milestone.Id}/{update.Date:yyyy-MM-dd}/{update.Published:yyyy-MM-dd}/{number + 1}");
                yield return new FeedEntry(
                    address.Tag(name),
                    $"{Capitalised(DataWords.Of(update.Status))}: {state.Milestone.Title}",
                    Summary(update),
                    page,
                    update.Published,
                    update.Invented);
            }
        }

        if (state.Status == MilestoneStatus.Overdue)
        {
            yield return Overdue(state, page, address);
        }
    }

    private static FeedEntry Overdue(MilestoneState state, string page, SiteAddress address) => new(
        address.Tag(FormattableString.Invariant($"milestones/{state.Milestone.Id}/overdue/{state.Due.End:yyyy-MM-dd}")),
        $"Overdue: {state.Milestone.Title}",
        $"It was promised for {state.Due.Months} and has not been reported as done.",
        page,
        state.Due.End.AddDays(1),
        state.Updates.Any(update => update.Invented));

    private static string? Summary(MilestoneUpdate update)
    {
        var moved = update.NewQuarter is { } quarter ? $"Now promised for {quarter.Months}." : null;
        return update.Note is null || moved is null ? update.Note ?? moved : $"{update.Note} {moved}";
    }

    private static string Capitalised(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
