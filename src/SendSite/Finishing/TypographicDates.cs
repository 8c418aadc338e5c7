using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SendSite.Finishing;

/// <summary>
/// Dates in prose read as people say them and stay on one line: <c>2026-11-12</c> and <c>12 November 2026</c> become a
/// <c>time</c> element with a non-breaking space after the day. Days that do not exist are left as they are.
/// </summary>
internal sealed partial class TypographicDates : IFinishingPass
{
    private const char NonBreakingSpace = '\u00A0';

    public void Apply(FinishedPage page)
    {
        if (page.Document.Body is not { } body)
        {
            return;
        }

        foreach (var text in RunningText.Nodes(body, element => element.LocalName == "time" || RunningText.NeverProse.Contains(element.LocalName)))
        {
            if (text.Data.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
            {
                Improve(text, page.Document);
            }
        }
    }

    private static void Improve(IText text, IDocument document)
    {
        var data = text.Data;
        var done = 0;
        foreach (Match match in Dates().Matches(data))
        {
            if (Read(match) is not { } day)
            {
                continue;
            }

            var (words, machine) = day;
            text.Before(document.CreateTextNode(data[done..match.Index]));
            text.Before(machine is null ? document.CreateTextNode(words) : Time(document, words, machine));
            done = match.Index + match.Length;
        }

        if (done > 0)
        {
            text.Data = data[done..];
        }
    }

    /// <summary>The date in words and, when the year is known, for machines; null when there is no such day.</summary>
    private static (string Words, string? Machine)? Read(Match match)
    {
        var hasYear = match.Groups["year"].Success;
        var iso = match.Groups["iso"].Success ? match.Value
            : $"{(hasYear ? match.Groups["year"].Value : "2000")} {match.Groups["month"].Value} {match.Groups["day"].Value}";
        if (!DateOnly.TryParseExact(iso, ["yyyy-MM-dd", "yyyy MMMM d", "yyyy MMMM dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return null;
        }

        var dayAndMonth = FormattableString.Invariant($"{date.Day}{NonBreakingSpace}{date:MMMM}");
        return match.Groups["iso"].Success || hasYear
            ? (FormattableString.Invariant($"{dayAndMonth} {date:yyyy}"), date.ToString("O", CultureInfo.InvariantCulture))
            : match.Value == dayAndMonth ? null : (dayAndMonth, null);
    }

    private static IElement Time(IDocument document, string words, string machine)
    {
        var time = document.CreateElement("time");
        time.SetAttribute("datetime", machine);
        time.TextContent = words;
        return time;
    }

    [GeneratedRegex(@"(?<![\w/.-])(?:(?<iso>\d{4}-\d{2}-\d{2})(?![\w/-]|\.\w)|(?<day>\d{1,2})[ \u00A0](?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b(?:[ \u00A0](?<year>\d{4})\b)?)")]
    private static partial Regex Dates();
}
