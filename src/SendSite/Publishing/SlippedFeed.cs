using SendSite.Model;
using SendSite.Model.Pages;
using SendSite.Model.Wording;

namespace SendSite.Publishing;

/// <summary>Every date that was moved, missed or dropped, newest first.</summary>
internal sealed class SlippedFeed(SiteModel model, InterfaceStrings strings, SiteAddress address)
{
    public const string Path = "/progress/slipped.xml";

    private readonly MilestoneEntries _entries = new(strings, address);

    public Feed From(IEnumerable<Page> pages) => Feed.Of(
        model,
        address.Tag("milestones-slipped"),
        strings.Format("feed-slipped-title", model.Settings.Title),
        Path,
        "/progress/slipped/",
        MilestoneEntries.Of(model.Milestones, pages, (state, page) =>
        [
            .. _entries.Moved(state, page),
            .. _entries.Overdue(state, page),
            .. _entries.Dropped(state, page),
        ]));
}
