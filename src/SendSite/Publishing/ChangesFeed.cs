using SendSite.Model;
using SendSite.Model.Pages;
using SendSite.Model.Wording;

namespace SendSite.Publishing;

/// <summary>What was said of milestones, and what became overdue because nothing was, newest first.</summary>
internal sealed class ChangesFeed(SiteModel model, InterfaceStrings strings, SiteAddress address)
{
    public const string Path = "/progress/changes.xml";

    private readonly MilestoneEntries _entries = new(strings, address);

    public Feed From(IEnumerable<Page> pages) => Feed.Of(
        model,
        address.Tag("milestone-changes"),
        strings.Format("feed-changes-title", model.Settings.Title),
        Path,
        "/progress/changes/",
        MilestoneEntries.Of(model.Milestones, pages, (state, page) =>
        [
            .. _entries.Said(state, page),
            .. _entries.Overdue(state, page),
        ]));
}
