
namespace SendSite.Theme.Parts.Progress;

/// <summary>Several things said in a row: one, two and three.</summary>
internal static class Joined
{
    public static string And(IEnumerable<string> parts, InterfaceStrings words)
    {
        var all = parts.ToList();
        return all.Count < 2
            ? string.Concat(all)
            : words.Format("list-and", string.Join(", ", all.SkipLast(1)), all[^1]);
    }

    /// <summary>A sum a reader can check: 12 + 5 + 3.</summary>
    public static string Plus(IEnumerable<int> counts) =>
        string.Join(" + ", counts.Select(count => count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)));
}
