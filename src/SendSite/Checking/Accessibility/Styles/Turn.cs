using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Aria;

namespace SendSite.Checking.Accessibility.Styles;

/// <summary>How far an element's styles turn it in the plane of the screen.</summary>
internal static partial class Turn
{
    /// <summary>Degrees, from 0 up to 360; nothing where it is calculated.</summary>
    public static double? Degrees(IElement element, PageStyles styles)
    {
        var degrees = 0.0;
        if (styles.Value(element, "rotate") is { } rotate and not "none")
        {
            var words = rotate.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var isFlat = words.Length == 1 || (words.Length == 2 && words.Contains("z")) || (words.Length == 4 && words[0] == "0" && words[1] == "0");
            if (words.Select(Angle).FirstOrDefault(angle => angle is not null) is not { } angle)
            {
                return null;
            }

            degrees += isFlat ? angle : 0;
        }

        foreach (Match function in Function().Matches(styles.Value(element, "transform") ?? ""))
        {
            if (Of(function.Groups[1].Value, [.. function.Groups[2].Value.Split(',').Select(argument => argument.Trim())]) is not { } turned)
            {
                return null;
            }

            degrees += turned;
        }

        return ((degrees % 360) + 360) % 360;
    }

    private static double? Of(string name, string[] arguments) => name switch
    {
        "rotate" or "rotatez" when arguments.Length == 1 => Angle(arguments[0]),
        "rotate3d" when arguments.Length == 4 => Number(arguments[0]) == 0 && Number(arguments[1]) == 0 ? Angle(arguments[3]) * Math.Sign(Number(arguments[2]) ?? 0) : 0,
        "matrix" when arguments.Length == 6 => ArcTangent(arguments[1], arguments[0]),
        "matrix3d" when arguments.Length == 16 => ArcTangent(arguments[1], arguments[0]),
        "rotate" or "rotatez" or "rotate3d" or "matrix" or "matrix3d" => null,
        _ => 0,
    };

    private static double? ArcTangent(string y, string x) =>
        Number(y) is { } sine && Number(x) is { } cosine ? Math.Atan2(sine, cosine) * 180 / Math.PI : null;

    private static double? Angle(string written)
    {
        var unit = written.TrimStart("+-.0123456789".ToCharArray());
        return Number(written[..^unit.Length]) is { } number
            ? unit switch
            {
                "deg" => number,
                "rad" => number * 180 / Math.PI,
                "grad" => number * 0.9,
                "turn" => number * 360,
                "" when number == 0 => 0,
                _ => null,
            }
            : null;
    }

    private static double? Number(string written) =>
        double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"([a-z0-9]+)\(([^()]*)\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Function();
}
