using SendSite.Checking.MediaFiles;

namespace SendSite.Tests.Checking.MediaFiles;

public class CaptionFileTests
{
    [Fact]
    public void Captions_tell_what_each_piece_says_and_when()
    {
        var captions = CaptionFile.Read("WEBVTT - a talk\r\n\r\n1\r\n00:01.000 --> 00:04.000 align:start\r\n<v Nurse>Hello,\r\nall.\r\n\r\n01:01:00.000 --> 01:01:05.500\r\nGoodbye.");

        Assert.True(captions.IsWebVtt);
        Assert.Equal<CaptionCue>([new CaptionCue(4, 1, 4, "Hello, all."), new CaptionCue(8, 3660, 3665.5, "Goodbye.")], captions.Cues);
        Assert.Equal(3665.5, captions.Seconds);
    }

    [Theory]
    [InlineData("1\n00:00:01,000 --> 00:00:04,000\nSubRip, which browsers do not show\n")]
    [InlineData("WEBVTTX\n\n00:01.000 --> 00:04.000\nHello\n")]
    [InlineData("<!doctype html><title>Not found</title>")]
    public void Other_formats_are_not_WebVTT(string text) => Assert.False(CaptionFile.Read(text).IsWebVtt);

    [Fact]
    public void A_file_of_times_without_words_holds_none() => Assert.Empty(CaptionFile.Read("WEBVTT\n\n00:01.000 --> 00:04.000\n\n").Cues);
}
