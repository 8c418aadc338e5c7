using System.Text;

namespace SendSite.Publishing.Calendars;

/// <summary>
/// The lines of a calendar file as RFC 5545 has them: CRLF at each end (3.1), none longer than 75 octets of UTF-8 (longer ones are
/// folded, never inside a character), and text with its backslashes, semicolons, commas and line breaks escaped (3.3.11).
/// </summary>
internal sealed class CalendarLines
{
    private const int MostOctets = 75;

    private readonly StringBuilder _lines = new();

    /// <summary>A line whose value needs no escaping: dates, addresses, names.</summary>
    public CalendarLines Add(string property, string value)
    {
        Fold($"{property}:{value}");
        return this;
    }

    /// <summary>A line of running text; nothing where there is none.</summary>
    public CalendarLines AddText(string property, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Fold($"{property}:{Escape(text)}");
        }

        return this;
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_lines.ToString());

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    private void Fold(string line)
    {
        var octets = 0;
        foreach (var character in line.EnumerateRunes())
        {
            if (octets + character.Utf8SequenceLength > MostOctets)
            {
                _lines.Append("\r\n ");
                octets = 1;
            }

            _lines.Append(character.ToString());
            octets += character.Utf8SequenceLength;
        }

        _lines.Append("\r\n");
    }
}
