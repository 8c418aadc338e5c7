using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SendSite.Building;

/// <summary>One of several equal parts of the pages, for machines that share a check: <c>1/8</c> is the first of eight.</summary>
internal sealed record Shard
{
    private Shard(int number, int of) => (Number, Of) = (number, of);

    /// <summary>From 1.</summary>
    public int Number { get; }

    public int Of { get; }

    public static bool TryParse(string text, [NotNullWhen(true)] out Shard? shard)
    {
        var parts = text.Split('/');
        shard = parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var of)
            && number >= 1 && number <= of
            ? new Shard(number, of)
            : null;
        return shard is not null;
    }

    /// <summary>Whether the page at this place of the sorted list belongs to the part.</summary>
    public bool Holds(int index) => index % Of == Number - 1;
}
