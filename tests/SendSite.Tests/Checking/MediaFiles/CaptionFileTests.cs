using SendSite.Checking.MediaFiles;

namespace SendSite.Tests.Checking.MediaFiles;

public class CaptionFileTests
{
    [Fact]
    public void Captions_tell_how_many_they_are_and_when_the_last_ends() =>
        Assert.Equal(
            new CaptionFile(IsWebVtt: true, Cues: 2, Seconds: 3665.5),
            CaptionFile.Read("WEBVTT - a talk\r\n\r\n1\r\n00:01.000 --> 00:04.000 align:start\r\nHello.\r\n\r\n01:01:00.000 --> 01:01:05.500\r\nGoodbye."));

    [Theory]
    [InlineData("1\n00:00:01,000 --> 00:00:04,000\nSubRip, which browsers do not show\n")]
    [InlineData("WEBVTTX\n\n00:01.000 --> 00:04.000\nHello\n")]
    [InlineData("<!doctype html><title>Not found</title>")]
    public void Other_formats_are_not_WebVTT(string text) => Assert.False(CaptionFile.Read(text).IsWebVtt);

    [Fact]
    public void A_file_of_times_without_words_holds_none() => Assert.Equal(0, CaptionFile.Read("WEBVTT\n\n00:01.000 --> 00:04.000\n\n").Cues);
}
