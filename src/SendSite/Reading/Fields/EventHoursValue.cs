using System.Globalization;
using System.Text.RegularExpressions;
using SendSite.Model.Voice;

namespace SendSite.Reading.Fields;

/// <summary>
/// From when to when something is on, as notices say it: <c>1pm to 3pm</c>, <c>10am to midday</c>, <c>16:00 to 17:30</c> or
/// <c>10am</c>. Each end says for itself whether it is morning or afternoon: <c>10 to 2pm</c> could be either.
/// </summary>
internal static partial class EventHoursValue
{
    private static readonly string[] HalfDayForms = ["h:mmtt", "htt"];

    public static Parsed<EventHours?> Read(Field field)
    {
        var match = Hours().Match(field.Text);
        var hasEnd = match.Groups["to"].Success;
        if (!match.Success || Clock(match.Groups["from"].Value) is not { } from || (hasEnd && Clock(match.Groups["to"].Value) is null))
        {
            return Fault(field, "which is not a time", "Write it like 10am, 10am to 11:30am, midday to 2pm or 16:00 to 17:30.");
        }

        var to = hasEnd ? Clock(match.Groups["to"].Value) : null;
        return to <= from
            ? Fault(field, "which ends before it starts", "Check morning and afternoon (am and pm) at both ends.")
            : Outcome.Of<EventHours?>(new EventHours(from, to));
    }

    private static Parsed<EventHours?> Fault(Field field, string what, string hint) =>
        Outcome.Fault<EventHours?>(ReadingRules.InvalidTime, $"\"{field.Name}\" is {field.Quoted}, {what}.", hint);

    private static TimeOnly? Clock(string text)
    {
        if (text.Equals("midday", StringComparison.OrdinalIgnoreCase) || text.Equals("noon", StringComparison.OrdinalIgnoreCase))
        {
            return new TimeOnly(12, 0);
        }

        var plain = text.Replace('.', ':').Replace(" ", "", StringComparison.Ordinal);
        return TimeOnly.TryParseExact(plain, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            || TimeOnly.TryParseExact(plain, HalfDayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out time)
            ? time
            : null;
    }

    [GeneratedRegex(@"^(?<from>(?:(?:0?[1-9]|1[0-2])(?:[:.][0-9]{2})?\s*[ap]m|[0-9]{2}:[0-9]{2}|midday|noon))(?:\s*(?:\bto\b|\buntil\b|-|–)\s*(?<to>(?:(?:0?[1-9]|1[0-2])(?:[:.][0-9]{2})?\s*[ap]m|[0-9]{2}:[0-9]{2}|midday|noon)))?\z", RegexOptions.IgnoreCase)]
    private static partial Regex Hours();
}
