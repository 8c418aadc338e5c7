using SendSite.Model.Plan;

namespace SendSite.Model.OpenData;

internal static class RiskHistoryTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<RiskChange>("risk-history", "How each risk has moved", "One row for each re-rating of a risk.")
            .Day("date", "the day it was re-rated", change => change.Date)
            .Day("published", "the day that became public", change => change.Published)
            .Reference("risk", "risks", "id of the risk", change => change.Risk.Id)
            .Text("impact", "low, medium or high", change => DataWords.Of(change.Impact))
            .Text("likelihood", "low, medium or high", change => DataWords.Of(change.Likelihood))
            .Text("rating", "red, amber or green, or a range", change => DataWords.Of(change.Rating))
            .Text("why", "why it moved, or did not", change => change.Why)
            .Invented(change => change.Invented)
            .Filled(model.Risks.SelectMany(history => history.Changes).OrderBy(change => change.Date), change => change.Source);
}
