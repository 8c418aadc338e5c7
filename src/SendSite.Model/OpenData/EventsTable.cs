using SendSite.Model.Voice;

namespace SendSite.Model.OpenData;

internal static class EventsTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<LocalEvent>("events", "Events", "One row for each event, past and to come.")
            .Id("the event's id", entry => entry.Id)
            .Day("date", "the day", entry => entry.Date)
            .Text("time", "from when to when, in words", entry => entry.Time)
            .Text("title", "what it is", entry => entry.Title)
            .Text("place", "where", entry => entry.Place)
            .Text("online_link", "where to join online", entry => entry.OnlineLink)
            .Text("who_for", "who it is for", entry => entry.WhoFor)
            .Text("how_to_join", "what to do to take part", entry => entry.HowToJoin)
            .Day("published", "the day it was announced", entry => entry.Published)
            .Invented(entry => entry.Invented)
            .Filled(model.Events, entry => entry.Source);
}
