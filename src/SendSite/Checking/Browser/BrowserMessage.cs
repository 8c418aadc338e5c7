namespace SendSite.Checking.Browser;

/// <summary>Turns what a browser says into a line a person can use.</summary>
internal static class BrowserMessage
{
    /// <summary>The first line that says something, ended by a full stop.</summary>
    public static string FirstLine(string message)
    {
        var line = message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "no reason given";
        return line.EndsWith('.') ? line : line + ".";
    }

    /// <summary>A list in words: <c>320 and 1280</c>.</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";

    /// <summary>
    /// Axe's advice in one line. Axe says "Fix any of the following:" or "Fix all of the following:" with one reason a line,
    /// and both kinds may follow each other.
    /// </summary>
    public static string Advice(string failureSummary)
    {
        var parts = new List<(string Lead, List<string> Reasons)>();
        foreach (var line in failureSummary.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.EndsWith("of the following:", StringComparison.Ordinal))
            {
                parts.Add((line.Contains(" all ", StringComparison.Ordinal) ? "Mend all of these" : "Mend one of these", []));
            }
            else if (parts.Count > 0)
            {
                parts[^1].Reasons.Add(line.TrimEnd('.'));
            }
        }

        return string.Join(" ", parts.Where(part => part.Reasons.Count > 0)
            .Select(part => $"{(part.Reasons.Count == 1 ? "Mend this" : part.Lead)}: {string.Join("; ", part.Reasons)}."));
    }
}
