using System.Globalization;
using System.Text.RegularExpressions;

namespace SendSite.Checking.MediaFiles;

/// <summary>A file of captions or descriptions, as far as a browser would take it.</summary>
/// <param name="IsWebVtt">It begins as WebVTT must; browsers show nothing of any other.</param>
/// <param name="Cues">How many timed pieces with words it holds.</param>
/// <param name="Seconds">When the last of them ends.</param>
internal sealed partial record CaptionFile(bool IsWebVtt, int Cues, double Seconds)
{
    public static CaptionFile Read(string text)
    {
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        var isWebVtt = lines[0] == "WEBVTT" || lines[0].StartsWith("WEBVTT ", StringComparison.Ordinal) || lines[0].StartsWith("WEBVTT\t", StringComparison.Ordinal);
        var (cues, end) = (0, 0.0);
        for (var i = 1; i + 1 < lines.Length; i++)
        {
            if (Timing().Match(lines[i]) is { Success: true } timing && !string.IsNullOrWhiteSpace(lines[i + 1]))
            {
                cues++;
                end = Math.Max(end, SecondsOf(timing));
            }
        }

        return new CaptionFile(isWebVtt, cues, end);
    }

    private static double SecondsOf(Match timing) =>
        (Number(timing, "h") * 3600) + (Number(timing, "m") * 60) + Number(timing, "s");

    private static double Number(Match timing, string part) =>
        double.TryParse(timing.Groups[part].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"^[\d:.]+[ \t]*-->[ \t]*((?<h>\d{2,}):)?(?<m>\d\d):(?<s>\d\d\.\d{3})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Timing();
}
