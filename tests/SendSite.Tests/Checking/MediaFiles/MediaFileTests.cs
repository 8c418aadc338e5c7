using SendSite.Checking.MediaFiles;

namespace SendSite.Tests.Checking.MediaFiles;

public class MediaFileTests
{
    [Fact]
    public void A_film_with_sound_is_told_from_one_whose_sound_is_coded_silence()
    {
        Assert.Equal(new MediaFile(12.5, HasPicture: true, HasSound: true), Read(MediaBytes.Mp4(12.5, hasPicture: true, 6, 6, 6, 6, 250, 240)));
        Assert.Equal(new MediaFile(12.5, HasPicture: true, HasSound: false), Read(MediaBytes.Mp4(12.5, hasPicture: true, 40, 6, 6, 6, 6, 6)));
        Assert.Equal(new MediaFile(12.5, HasPicture: true, HasSound: false), Read(MediaBytes.Mp4(12.5, hasPicture: true)));
        Assert.Equal(new MediaFile(3, HasPicture: false, HasSound: true), Read(MediaBytes.Mp4(3, hasPicture: false, 6, 6, 6, 300)));
    }

    [Fact]
    public void The_same_holds_for_WebM()
    {
        Assert.Equal(new MediaFile(8, HasPicture: true, HasSound: true), Read(MediaBytes.WebM(8, 3, 3, 3, 3, 180)));
        Assert.Equal(new MediaFile(8, HasPicture: true, HasSound: false), Read(MediaBytes.WebM(8, 90, 3, 3, 3, 3)));
    }

    [Fact]
    public void Recordings_tell_how_long_they_play()
    {
        Assert.Equal(2.5, Read(MediaBytes.Wav(2.5))!.Seconds!.Value, 0.01);
        Assert.Equal(4, Read(MediaBytes.Mp3(4))!.Seconds!.Value, 0.01);
        Assert.Equal(31, Read(MediaBytes.Opus(31))!.Seconds!.Value, 0.01);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<!doctype html><title>Not found</title>")]
    [InlineData("\0\0\0\x8ftypisom and then nothing that is a box")]
    public void What_is_no_film_or_recording_is_not_guessed_at(string contents) => Assert.Null(Read(System.Text.Encoding.Latin1.GetBytes(contents)));

    [Fact]
    public void A_file_cut_off_anywhere_is_read_without_harm()
    {
        foreach (var whole in (byte[][])[MediaBytes.Mp4(5, hasPicture: true, 6, 6, 6, 200), MediaBytes.WebM(5, 3, 3, 3, 200), MediaBytes.Wav(1), MediaBytes.Opus(2)])
        {
            for (var length = 0; length < Math.Min(whole.Length, 600); length++)
            {
                Assert.InRange(Read(whole[..length])?.Seconds ?? 0, 0, 100);
            }
        }
    }

    private static MediaFile? Read(byte[] bytes) => MediaFile.Read(new MemoryStream(bytes));
}
