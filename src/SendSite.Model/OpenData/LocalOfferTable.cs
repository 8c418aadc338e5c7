using SendSite.Model.Checks;
using SendSite.Model.Diagnostics;
using SendSite.Model.LocalOffer;
using SendSite.Model.Pages;

namespace SendSite.Model.OpenData;

/// <summary>Everything the law wants every Local Offer to tell, told or not: what nothing tells still has its row.</summary>
internal static class LocalOfferTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<ItemCoverage>("local-offer", "What the law asks of the Local Offer", "One row for each item of Schedule 2 to SI 2014/1530.")
            .Id("the item's id", entry => entry.Item.Id)
            .Text("paragraph", "of the Schedule, where it is known", entry => entry.Item.Paragraph)
            .Text("item", "what must be told, in our own words", entry => entry.Item.Plain)
            .Text("checked", "how our words were checked: primary in the law itself, secondary in a guide to it, unconfirmed not yet", entry => DataWords.Of(entry.Item.Confirmed.Kind))
            .Text("state", "met, partly, missing or unrecorded", entry => DataWords.Of(entry.State))
            .Ids("pages", "the pages that tell it", entry => Addresses(entry))
            .Text("missing", "what families cannot find yet", entry => entry.Answer?.Missing)
            .Text("owner_role", "the role that will put it right", entry => entry.Answer?.OwnerRole)
            .Day("by", "the day it will be put right by", entry => entry.Answer?.By)
            .Filled(model.Coverage.Items, entry => entry.Answer?.Source ?? SourceSpan.Whole(StatutoryCoverage.File));

    private static IEnumerable<string> Addresses(ItemCoverage entry) =>
        entry.Pages.Select(page => PageAddresses.Of(page).Path).Concat(entry.Answer?.MetBy.Select(met => met.Page.Id) ?? []);
}
