using System.Text;

namespace SendSite.Tests.Publishing.Calendars;

/// <summary>An iCalendar file read back by RFC 5545 alone, knowing nothing of how it was written.</summary>
/// <param name="Name">VCALENDAR, VEVENT, ….</param>
/// <param name="Lines">Each property with its parameters and its value, as they stand in the file.</param>
internal sealed record CalendarComponent(string Name, List<(string Property, string Value)> Lines, List<CalendarComponent> Inner)
{
    /// <summary>A property's value, its parameters not looked at.</summary>
    public string? this[string property] => Lines.Where(line => line.Property.Split(';')[0] == property).Select(line => line.Value).SingleOrDefault();

    /// <summary>A property's value as a person reads it.</summary>
    public string? Text(string property) => this[property] is { } value ? Unescape(value) : null;

    public IEnumerable<CalendarComponent> All(string name) => Inner.Where(inner => inner.Name == name);

    public static CalendarComponent Read(byte[] bytes)
    {
        var physical = Encoding.UTF8.GetString(bytes).Split("\r\n");
        Assert.Equal("", physical[^1]);
        Assert.All(physical, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain(physical, line => line.Contains('\n', StringComparison.Ordinal) || line.Contains('\r', StringComparison.Ordinal) || line.Contains('\uFFFD', StringComparison.Ordinal));
        var lines = string.Join("\r\n", physical[..^1]).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        var open = new Stack<CalendarComponent>([new CalendarComponent("", [], [])]);
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (property, value) = (line[..colon], line[(colon + 1)..]);
            switch (property)
            {
                case "BEGIN":
                    var inner = new CalendarComponent(value, [], []);
                    open.Peek().Inner.Add(inner);
                    open.Push(inner);
                    break;
                case "END":
                    Assert.Equal(open.Pop().Name, value);
                    break;
                default:
                    open.Peek().Lines.Add((property, value));
                    break;
            }
        }

        return Assert.Single(Assert.Single(open).Inner);
    }

    private static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var index = 0; index < value.Length; index++)
        {
            if (value[index] == '\\')
            {
                index++;
                text.Append(value[index] is 'n' or 'N' ? '\n' : value[index]);
            }
            else
            {
                Assert.False(value[index] is ';' or ',', $"An unescaped '{value[index]}' stands in a text.");
                text.Append(value[index]);
            }
        }

        return text.ToString();
    }
}
