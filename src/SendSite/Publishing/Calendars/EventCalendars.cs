using SendSite.Model;
using SendSite.Model.Pages;
using SendSite.Model.Wording;

namespace SendSite.Publishing.Calendars;

/// <summary>A calendar file for each event and one for all, past ones too: a calendar that follows the file loses nothing.</summary>
internal sealed class EventCalendars(SiteModel model, InterfaceStrings strings, SiteAddress address)
{
    public IEnumerable<SiteFile> Files()
    {
        var calendar = new CalendarFile(strings, address, model.Settings.Demonstration ? model.Settings.Banner : null);
        yield return new SiteFile(EventsPage.CalendarPath[1..], calendar.Write($"{model.Settings.Title}: {strings["events-title"]}", model.Events));
        foreach (var entry in model.Events)
        {
            yield return new SiteFile(entry.CalendarPath[1..], calendar.Write(null, [entry]));
        }
    }
}
