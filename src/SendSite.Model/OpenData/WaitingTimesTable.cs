using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Services;

namespace SendSite.Model.OpenData;

internal static class WaitingTimesTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<(Service Service, PublishedWait Wait)>("waiting-times", "Waiting times", "One row for each service on each day its waits were measured.")
            .Reference("service", "services", "id of the service", row => row.Service.Id)
            .Text("title", "the service's name", row => row.Service.Title)
            .Day("as_at", "the day the waits were measured", row => row.Wait.AsAt)
            .Day("published", "the day the row became public", row => row.Wait.Published)
            .Figure("median_weeks", "half of people waited this many weeks or fewer", row => row.Wait.MedianWeeks)
            .Figure("nine_in_ten_weeks", "nine in ten people waited this many weeks or fewer", row => row.Wait.NineInTenWeeks)
            .Figure("longest_weeks", "the longest wait in weeks", row => row.Wait.LongestWeeks)
            .Figure("waiting", "people waiting", row => row.Wait.Waiting)
            .Figure("over_18_weeks", "people waiting more than 18 weeks", row => row.Wait.Over18Weeks)
            .Figure("over_52_weeks", "people waiting more than 52 weeks", row => row.Wait.Over52Weeks)
            .Text("being_done", "what is done about the wait", row => row.Wait.BeingDone)
            .Text("note", "doubt about a figure", row => row.Wait.Note)
            .Invented(row => row.Wait.Invented)
            .Filled(
                model.Waits.SelectMany(waits => waits.Sets.Select(set => (waits.Service, set))),
                _ => SourceSpan.Whole("data/waiting-times.csv"));
}
