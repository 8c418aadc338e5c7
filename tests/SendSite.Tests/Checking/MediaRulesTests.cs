using System.Text;
using SendSite.Checking;
using SendSite.Checking.MediaFiles;
using SendSite.Model.Diagnostics;
using SendSite.Tests.Checking.MediaFiles;
using SendSite.Tests.Finishing;

namespace SendSite.Tests.Checking;

/// <summary>What the media rules say when the files themselves can be read.</summary>
public class MediaRulesTests
{
    private static readonly Dictionary<string, byte[]> Files = new(StringComparer.Ordinal)
    {
        ["media/talk.mp4"] = MediaBytes.Mp4(20, hasPicture: true, 6, 6, 6, 300, 280),
        ["media/walk.mp4"] = MediaBytes.Mp4(20, hasPicture: true, 6, 6, 6, 6, 6),
        ["media/ring.wav"] = MediaBytes.Wav(2),
        ["media/speech.wav"] = MediaBytes.Wav(10),
        ["media/talk.vtt"] = Encoding.UTF8.GetBytes("WEBVTT\n\n00:01.000 --> 00:19.000\nHello."),
        ["media/empty.vtt"] = Encoding.UTF8.GetBytes("WEBVTT\n"),
        ["media/talk.srt"] = Encoding.UTF8.GetBytes("1\n00:00:01,000 --> 00:00:04,000\nHello.\n"),
    };

    [Theory]
    [InlineData("<video controls src=/media/talk.mp4></video>", "VideoWithoutCaptions")]
    [InlineData("<video muted controls src=../media/talk.mp4></video>", "VideoWithoutCaptions")]
    [InlineData("<video controls src=/media/talk.mp4><track src=/media/talk.vtt></video>", "")]
    [InlineData("<video controls src=/media/talk.mp4><track src=/media/empty.vtt></video>", "BrokenCaptions")]
    [InlineData("<video controls src=/media/talk.mp4><track src=/media/talk.srt></video>", "BrokenCaptions")]
    [InlineData("<video controls src=/media/talk.mp4><track src=/media/gone.vtt></video>", "BrokenCaptions")]
    [InlineData("<video controls src=/media/talk.mp4><track src=https://elsewhere.example/talk.vtt></video>", "")]
    [InlineData("<video controls src=/media/talk.mp4></video><p>This video has no captions yet.</p>", "VideoWithoutCaptions")]
    [InlineData("<video controls src=/media/talk.mp4></video><a href=/talk/>Transcript</a>", "VideoWithoutCaptions")]
    [InlineData("<video controls src=/media/talk.mp4></video><p>The same with captions: <a href=/talk/>the talk</a></p>", "")]
    [InlineData("<video controls src=/media/talk.mp4><track src=https://elsewhere.example/talk.vtt srclang=fr></video>", "BrokenCaptions")]
    [InlineData("<video lang=fr controls src=/media/talk.mp4><track src=https://elsewhere.example/talk.vtt srclang=fr></video>", "")]
    [InlineData("<audio controls src=/media/speech.wav></audio><p>A transcript is not available.</p>", "AudioWithoutTranscript")]
    [InlineData("<video controls src=/media/walk.mp4></video>", "SilentVideoWithoutAlternative")]
    [InlineData("<video autoplay src=/media/walk.mp4></video>", "")]
    [InlineData("<video controls src=/media/walk.mp4></video><p><a href=/walk/>Text version of the walk</a></p>", "")]
    [InlineData("<audio controls src=/media/ring.wav></audio>", "")]
    [InlineData("<audio autoplay src=/media/ring.wav></audio>", "")]
    [InlineData("<audio autoplay loop src=/media/ring.wav></audio>", "SoundStartsByItself")]
    [InlineData("<audio autoplay src=/media/speech.wav></audio><p>Transcript: hello.</p>", "SoundStartsByItself")]
    [InlineData("<audio autoplay src=/media/speech.wav#t=0,2></audio>", "")]
    [InlineData("<audio autoplay src=/media/speech.wav></audio><button>Mute</button><p>Transcript: hello.</p>", "")]
    [InlineData("<audio controls src=/media/speech.wav></audio>", "AudioWithoutTranscript")]
    public void The_files_decide(string body, string errors) => Assert.Equal(errors, Errors(body));

    [Fact]
    public void Words_stand_for_a_recording_when_they_are_enough_and_say_so()
    {
        const string speech = "We choose to plan with families, and to say in plain words what will change and when.";
        Assert.Equal("", Errors($"<p>In this recording she says: {speech}</p><audio controls src=/media/speech.wav></audio>"));
        Assert.Equal("AudioWithoutTranscript", Errors($"<p>{speech}</p><audio controls src=/media/speech.wav></audio>"));
        Assert.Equal("AudioWithoutTranscript", Errors("<p>Listen to her.</p><audio controls src=/media/speech.wav></audio>"));
    }

    private static string Errors(string body)
    {
        var page = TestPage.Of($"<!doctype html><html lang=en><title>A</title><body>{body}") with
        {
            Media = new SiteMedia(path => Files.TryGetValue(path, out var bytes) ? new MemoryStream(bytes) : null),
        };
        return string.Join(' ', PageChecks.All
            .Where(check => check.GetType().Namespace!.EndsWith(".Media", StringComparison.Ordinal) && check.Rule.Severity == Severity.Error)
            .SelectMany(check => check.Check(page)).Select(found => found.Rule.Name));
    }
}
