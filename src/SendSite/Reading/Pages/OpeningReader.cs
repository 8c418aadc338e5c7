using SendSite.Model.Content;
using SendSite.Reading.Fields;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Pages;

/// <summary>Reads when a service is there.</summary>
internal static class OpeningReader
{
    public static readonly Shape Keys = Shape.Of("words*, weeks, sessions");

    public static readonly Shape SessionKeys = Shape.Of("days*, opens*, closes*, weeks, note");

    public static Opening Read(YamlFields? opening) => opening is null
        ? new Opening("", null, [])
        : new Opening(
            opening.Text("words"),
            opening.ValueOrNull("weeks", Words.SchoolWeeks.Read),
            [.. opening.Maps("sessions", SessionKeys).Select(ReadSession)]);

    private static OpeningSession ReadSession(YamlFields session) => new(
        [.. session.Values("days", Words.Weekday.Read).Distinct().OrderBy(DayNumber)],
        session.Value("opens", TimeValue.Clock),
        session.Value("closes", TimeValue.Clock),
        session.ValueOrNull("weeks", Words.SchoolWeeks.Read),
        session.TextOrNull("note"));

    /// <summary>Weeks start on Monday.</summary>
    private static int DayNumber(DayOfWeek day) => ((int)day + 6) % 7;
}
