using SendSite.Model.Voice;

namespace SendSite.Model.OpenData;

internal static class SaidDidTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<SaidDid>("said-did", "We said, we did", "One row for each thing families said and what was done about it.")
            .Id("the entry's id", entry => entry.Id)
            .Day("date", "the day it was said", entry => entry.Date)
            .Day("published", "the day the entry became public", entry => entry.Published)
            .Text("said", "what was said", entry => entry.Said)
            .Text("said_by", "a group, never a person", entry => entry.SaidBy)
            .Text("promised", "what was promised", entry => entry.Promised)
            .Text("owner_role", "the role that answers for it", entry => entry.OwnerRole)
            .Day("due", "the day it was promised for", entry => entry.Due)
            .Text("did", "what was done", entry => entry.Did)
            .Day("done_on", "the day it was done", entry => entry.Done)
            .Flag("overdue", "yes where the promised day has passed and it is not done", entry => entry.IsOverdue(model.AsOf))
            .Text("evidence_link", "where to see it", entry => entry.Evidence)
            .Invented(entry => entry.Invented)
            .Filled(model.SaidDid, entry => entry.Source);
}
