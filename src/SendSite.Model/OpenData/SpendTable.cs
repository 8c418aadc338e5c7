using SendSite.Model.Diagnostics;
using SendSite.Model.Plan;

namespace SendSite.Model.OpenData;

internal static class SpendTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<PublishedSpend>("spend", "Spending", "One row for each line of spending in a quarter, in thousands of pounds; a row without a quarter is the year's total as the plan states it.")
            .Text("plan_year", "April to March", row => row.Year.ToString())
            .Text("quarter", "blank for the year's total", row => row.Quarter?.ToString())
            .Text("line", "what the money is for", row => row.Line)
            .Figure("planned", "thousands of pounds planned", row => row.Planned)
            .Figure("actual", "thousands of pounds spent", row => row.Actual)
            .Day("published", "the day the row became public", row => row.Published)
            .Text("note", "doubt about a figure", row => row.Note)
            .Invented(row => row.Invented)
            .Filled(model.Spend, _ => SourceSpan.Whole("data/spend.csv"));
}
