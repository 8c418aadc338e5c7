namespace SendSite.Checking.Browser.Interaction;

/// <summary>What an eye may notice between two pictures of the same size.</summary>
/// <param name="Changed">Pixels that differ at all.</param>
/// <param name="Seen">Pixels whose lightness or colour differs enough to be seen side by side.</param>
/// <param name="Strong">Pixels whose contrast between before and after is at least three to one, as 1.4.11 asks.</param>
internal sealed record PictureDifference(int Changed, int Seen, int Strong)
{
    private const double StrongContrast = 3;

    /// <summary>The least contrast between before and after that counts as seen; 2.4.7 itself names none.</summary>
    private const double LeastContrast = 1.2;

    private const int LeastColourStep = 48;

    /// <summary>A corner of a dotted line one pixel wide.</summary>
    private const int LeastPixels = 8;

    public bool IsVisible => Seen >= LeastPixels;

    /// <param name="before">One picture.</param>
    /// <param name="after">The other.</param>
    public static PictureDifference Between(Picture before, Picture after)
    {
        var (width, height) = (Math.Min(before.Width, after.Width), Math.Min(before.Height, after.Height));
        var (changed, seen, strong) = (0, 0, 0);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (was, now) = (before.At(x, y), after.At(x, y));
                if (was != now)
                {
                    changed++;
                    seen += IsSeen(was, now) ? 1 : 0;
                    strong += Contrast(was, now) >= StrongContrast ? 1 : 0;
                }
            }
        }

        return new(changed, seen, strong);
    }

    private static bool IsSeen((byte Red, byte Green, byte Blue) was, (byte Red, byte Green, byte Blue) now)
    {
        var step = Math.Max(Math.Abs(was.Red - now.Red), Math.Max(Math.Abs(was.Green - now.Green), Math.Abs(was.Blue - now.Blue)));
        return step >= LeastColourStep || Contrast(was, now) >= LeastContrast;
    }

    private static double Contrast((byte Red, byte Green, byte Blue) was, (byte Red, byte Green, byte Blue) now)
    {
        var (one, other) = (Luminance(was), Luminance(now));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    // WCAG 2.2's relative luminance.
    private static double Luminance((byte Red, byte Green, byte Blue) colour) =>
        (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));

    private static double Linear(byte part) => part / 255.0 <= 0.04045 ? part / 255.0 / 12.92 : Math.Pow(((part / 255.0) + 0.055) / 1.055, 2.4);
}
