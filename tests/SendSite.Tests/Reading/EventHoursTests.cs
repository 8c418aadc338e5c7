using System.Globalization;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Fields;

namespace SendSite.Tests.Reading;

public class EventHoursTests
{
    [Theory]
    [InlineData("1pm to 3pm", "13:00", "15:00")]
    [InlineData("10am to 11:30am", "10:00", "11:30")]
    [InlineData("10.30am until midday", "10:30", "12:00")]
    [InlineData("noon - 2pm", "12:00", "14:00")]
    [InlineData("12am to 12pm", "00:00", "12:00")]
    [InlineData("4:30PM\u20136 PM", "16:30", "18:00")]
    [InlineData("16:00 to 17:30", "16:00", "17:30")]
    [InlineData("10am", "10:00", null)]
    public void The_ways_notices_give_times_are_understood(string text, string from, string? to)
    {
        var hours = Read(text).Value!;
        Assert.Equal((from, to), (Clock(hours.From), hours.To is { } end ? Clock(end) : null));
    }

    [Theory]
    [InlineData("after school")]
    [InlineData("1 to 3pm")]
    [InlineData("3pm to 1pm")]
    [InlineData("1pm to 1pm")]
    [InlineData("13pm")]
    [InlineData("0am")]
    [InlineData("25:00")]
    [InlineData("10:75am")]
    [InlineData("10am to")]
    public void What_could_bring_a_family_at_the_wrong_hour_is_reported_with_the_words(string text)
    {
        var read = Read(text);
        Assert.Equal("SS150", read.Fault?.Code);
        Assert.Contains($"\"{text}\"", read.Message, StringComparison.Ordinal);
    }

    private static Parsed<SendSite.Model.Voice.EventHours?> Read(string text) => EventHoursValue.Read(new Field("time", text, SourceSpan.Whole("data/events.csv")));

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
