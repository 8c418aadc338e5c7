using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SendSite.Checking.MediaFiles;

/// <summary>A file of captions or descriptions, as far as a browser would take it.</summary>
/// <param name="IsWebVtt">It begins as WebVTT must; browsers show nothing of any other.</param>
/// <param name="Cues">The timed pieces with words it holds.</param>
internal sealed partial record CaptionFile(bool IsWebVtt, ImmutableArray<CaptionCue> Cues)
{
    /// <summary>When the last of them ends.</summary>
    public double Seconds => Cues.Select(cue => cue.To).DefaultIfEmpty().Max();

    public static CaptionFile Read(string text)
    {
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        var isWebVtt = lines[0] == "WEBVTT" || lines[0].StartsWith("WEBVTT ", StringComparison.Ordinal) || lines[0].StartsWith("WEBVTT\t", StringComparison.Ordinal);
        var cues = ImmutableArray.CreateBuilder<CaptionCue>();
        for (var i = 1; i + 1 < lines.Length; i++)
        {
            if (Timing().Match(lines[i]) is { Success: true } timing && !string.IsNullOrWhiteSpace(lines[i + 1]))
            {
                cues.Add(new CaptionCue(i + 1, SecondsOf(timing, "f"), SecondsOf(timing, ""), WordsFrom(lines, i + 1)));
            }
        }

        return new CaptionFile(isWebVtt, cues.ToImmutable());
    }

    private static string WordsFrom(string[] lines, int first) =>
        Tag().Replace(string.Join(' ', lines.Skip(first).TakeWhile(line => !string.IsNullOrWhiteSpace(line)).Select(line => line.Trim())), "");

    private static double SecondsOf(Match timing, string side) =>
        (Number(timing, side + "h") * 3600) + (Number(timing, side + "m") * 60) + Number(timing, side + "s");

    private static double Number(Match timing, string part) =>
        double.TryParse(timing.Groups[part].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"^((?<fh>\d{2,}):)?(?<fm>\d\d):(?<fs>\d\d\.\d{3})[ \t]*-->[ \t]*((?<h>\d{2,}):)?(?<m>\d\d):(?<s>\d\d\.\d{3})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Timing();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
