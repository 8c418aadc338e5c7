using System.Collections.Immutable;

namespace SendSite.Model.Charts;

/// <summary>Words broken into lines, since words in a drawing do not break by themselves.</summary>
public static class TextLines
{
    /// <summary>As few lines as fit; a single word too wide for one stands alone.</summary>
    /// <param name="width">Of a line, in em.</param>
    public static ImmutableArray<string> Wrap(string text, double width)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && TextSize.Width(longer, strong: true) > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        return [.. lines, .. line.Length > 0 ? new[] { line } : []];
    }
}
