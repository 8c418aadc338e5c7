using SendSite.Model.Delivery;
using SendSite.Model.OpenData;
using SendSite.Model.Pages;
using SendSite.Model.Wording;

namespace SendSite.Publishing;

/// <summary>
/// What the log tells of a milestone as entries of a feed. An entry once out is never changed and never taken back: it says
/// what was public on its day, and rows are only ever added.
/// </summary>
internal sealed class MilestoneEntries(InterfaceStrings strings, SiteAddress address)
{
    /// <summary>The entries of some milestones; none of a workspace without a page.</summary>
    public static IEnumerable<FeedEntry> Of(
        IEnumerable<MilestoneState> milestones,
        IEnumerable<Page> pages,
        Func<MilestoneState, string, IEnumerable<FeedEntry>> entries)
    {
        var homes = pages.OfType<WorkspacePage>().ToDictionary(page => page.Progress.Workspace.Id, page => page.Route, StringComparer.Ordinal);
        return milestones
            .Where(state => homes.ContainsKey(state.Milestone.Workspace.Id))
            .SelectMany(state => entries(state, $"{homes[state.Milestone.Workspace.Id]}#{state.Milestone.Id}"));
    }

    /// <summary>One entry for each update.</summary>
    public IEnumerable<FeedEntry> Said(MilestoneState state, string page) =>
        Named(state).Select(entry => Said(state, entry.Update, entry.Name, page));

    /// <summary>One for each time it was dropped.</summary>
    public IEnumerable<FeedEntry> Dropped(MilestoneState state, string page) => Named(state)
        .Where(entry => entry.Update.Status == UpdateStatus.Dropped)
        .Select(entry => Said(state, entry.Update, entry.Name, page));

    /// <summary>One for each move of its date, as it stood when it became public: a row from before may come later.</summary>
    public IEnumerable<FeedEntry> Moved(MilestoneState state, string page)
    {
        foreach (var (update, name) in Named(state))
        {
            var then = MilestoneHistory.On(update.PublicFrom, state.Milestone, state.Updates);
            if (then.Moves.FirstOrDefault(move => ReferenceEquals(move.Update, update)) is { } move)
            {
                yield return new FeedEntry(
                    address.Tag(name + "/moved"),
                    Title("feed-moved", state),
                    Sentences(update.Note, strings.Format("feed-milestone-was-promised", move.From.Months, move.To.Months)),
                    page,
                    update.PublicFrom,
                    update.Invented);
            }
        }
    }

    /// <summary>One for each time a promised quarter ended and nobody had said that it was done.</summary>
    public IEnumerable<FeedEntry> Overdue(MilestoneState state, string page) => state.Changes
        .Where(change => change.Status == MilestoneStatus.Overdue)
        .Select(change => new FeedEntry(
            address.Tag(FormattableString.Invariant($"milestones/{state.Milestone.Id}/overdue/{change.Day:yyyy-MM-dd}")),
            Title("status-overdue", state),
            strings.Format("feed-milestone-overdue", change.Due.Months),
            page,
            change.Day,
            state.Updates.Any(update => update.Invented && update.PublicFrom <= change.Day)));

    /// <summary>Rows of one day, published together, never change their order: the log is append-only.</summary>
    private static IEnumerable<(MilestoneUpdate Update, string Name)> Named(MilestoneState state) =>
        from day in state.Updates.GroupBy(update => (update.Date, update.Published))
        from entry in day.Index()
        select (entry.Item, FormattableString.Invariant(
            $"milestones/{state.Milestone.Id}/{entry.Item.Date:yyyy-MM-dd}/{entry.Item.Published:yyyy-MM-dd}/{entry.Index + 1}"));

    private FeedEntry Said(MilestoneState state, MilestoneUpdate update, string name, string page) => new(
        address.Tag(name),
        Title($"status-{DataWords.Of(update.Status).Replace(' ', '-')}", state),
        Sentences(update.Note, update.NewQuarter is { } quarter ? strings.Format("feed-milestone-moved", quarter.Months) : null),
        page,
        update.PublicFrom,
        update.Invented);

    private static string? Sentences(params IEnumerable<string?> sentences) =>
        string.Join(' ', sentences.OfType<string>()) is { Length: > 0 } text ? text : null;

    private string Title(string wordKey, MilestoneState state)
    {
        var word = strings[wordKey];
        return strings.Format("feed-milestone-title", char.ToUpperInvariant(word[0]) + word[1..], state.Milestone.Title);
    }
}
