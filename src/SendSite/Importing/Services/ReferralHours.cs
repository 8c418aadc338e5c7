using System.Collections.Immutable;
using SendSite.Publishing.OpenReferral;
using SendSite.Reading.Fields;

namespace SendSite.Importing.Services;

/// <summary>Reads when a service is there out of its schedules.</summary>
internal static class ReferralHours
{
    private static readonly ImmutableArray<string> Hours = ["freq", "interval", "byday", "opens_at", "closes_at"];

    public static FrontMatterBuilder Read(PlacedJson service, ReferralTags tags)
    {
        var schedules = service.List("schedules");
        var weekly = schedules.Where(IsWeekly).ToList();
        var words = string.Join(" ", schedules.Where(schedule => !IsWeekly(schedule) && schedule.Find("freq") is null).Select(schedule => schedule.Text("description")).OfType<string>());
        var weeks = tags.One(ReferralTaxonomies.Weeks);
        return new FrontMatterBuilder()
            .Need("words", words.Length > 0 ? words : weekly.Count > 0 ? string.Join("; ", weekly.Select(InWords)) : null)
            .Add("weeks", weeks)
            .Add("sessions", weekly.Select(schedule => Session(schedule, weeks)));
    }

    /// <summary>Hours on named days of each week: all the site's own hours can say.</summary>
    private static bool IsWeekly(PlacedJson schedule)
    {
        var isWeekly = schedule.Text("freq") == "WEEKLY" && Days(schedule).Count > 0 && Clock(schedule, "opens_at") is not null && Clock(schedule, "closes_at") is not null && (schedule.Text("interval") ?? "1") == "1";
        foreach (var name in Hours.Where(_ => !isWeekly))
        {
            schedule.NotPlaced(name);
        }

        return isWeekly;
    }

    private static FrontMatterBuilder Session(PlacedJson schedule, string? weeks)
    {
        var own = schedule.Find("sendsite")?.Text("weeks");
        schedule.Known("notes", note => (own ?? weeks, note) is ("term-time", ReferralSchedules.TermTimeOnly) or ("holidays", ReferralSchedules.HolidaysOnly));
        return new FrontMatterBuilder()
            .Add("days", Days(schedule).Select(day => Words.Weekday.Words.First(word => word.Value == day).Word))
            .Add("opens", Clock(schedule, "opens_at"))
            .Add("closes", Clock(schedule, "closes_at"))
            .Add("weeks", own)
            .Add("note", schedule.Text("description"));
    }

    private static List<DayOfWeek> Days(PlacedJson schedule) =>
        [.. (schedule.Text("byday") ?? "").Split(',', StringSplitOptions.TrimEntries).SelectMany(code => ReferralSchedules.Days.Where(day => day.Code == code)).Select(day => day.Day)];

    /// <summary>Hours and minutes; seconds and an offset are passed over, for times are local.</summary>
    private static string? Clock(PlacedJson schedule, string name) =>
        schedule.Text(name) is { Length: >= 5 } text && TimeOnly.TryParseExact(text[..5], "HH:mm", out _) ? text[..5] : null;

    private static string InWords(PlacedJson schedule) => $"{string.Join(", ", Days(schedule))}, {Clock(schedule, "opens_at")} to {Clock(schedule, "closes_at")}";
}
