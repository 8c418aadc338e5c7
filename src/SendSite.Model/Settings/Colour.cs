using System.Globalization;

namespace SendSite.Model.Settings;

/// <summary>An sRGB colour. Contrast follows WCAG 2.2's definitions of relative luminance and contrast ratio.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static readonly Colour White = new(255, 255, 255);

    public static readonly Colour Black = new(0, 0, 0);

    /// <summary>0 for black to 1 for white.</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Reads <c>#rrggbb</c>.</summary>
    public static bool TryParse(string text, out Colour colour)
    {
        colour = default;
        if (text.Length != 7 || text[0] != '#'
            || !int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        colour = new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    /// <summary>1 for no contrast to 21 for black on white.</summary>
    public double Contrast(Colour other)
    {
        var (lighter, darker) = Luminance > other.Luminance ? (Luminance, other.Luminance) : (other.Luminance, Luminance);
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>
    /// The nearest darker or lighter shade of this colour that reaches a contrast against a background; where none does,
    /// black or white, whichever comes closer.
    /// </summary>
    public Colour NearestWithContrast(Colour background, double ratio)
    {
        var (darker, lighter) = (Toward(Black, background, ratio), Toward(White, background, ratio));
        if (darker.Contrast(background) >= ratio && lighter.Contrast(background) >= ratio)
        {
            return Distance(darker) <= Distance(lighter) ? darker : lighter;
        }

        return darker.Contrast(background) > lighter.Contrast(background) ? darker : lighter;
    }

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private static double Linear(byte channel)
    {
        var share = channel / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    /// <summary>The first shade on the way to black or white that reaches the contrast, or the end of the way.</summary>
    private Colour Toward(Colour end, Colour background, double ratio)
    {
        for (var step = 0; step < 255; step++)
        {
            var candidate = Mix(end, step / 255d);
            if (candidate.Contrast(background) >= ratio)
            {
                return candidate;
            }
        }

        return end;
    }

    private int Distance(Colour other) => Square(Red - other.Red) + Square(Green - other.Green) + Square(Blue - other.Blue);

    private static int Square(int difference) => difference * difference;

    private Colour Mix(Colour other, double share) =>
        new(Blend(Red, other.Red, share), Blend(Green, other.Green, share), Blend(Blue, other.Blue, share));

    private static byte Blend(byte from, byte to, double share) => (byte)Math.Round(from + ((to - from) * share));
}
