namespace SendSite.Model.Diagnostics;

/// <summary>
/// The known name a person probably meant: "did you mean" for keys, columns, ids and addresses. Letter case is ignored; an
/// added, missing, changed or swapped letter each counts as one slip. A third of the letters may be wrong, at least one.
/// </summary>
public static class NearestName
{
    /// <summary>The nearest of the known names, or null when none is near. Of equals, the first in ordinal order.</summary>
    public static string? Find(string wanted, IEnumerable<string> known)
    {
        if (wanted.Length < 2)
        {
            return null;
        }

        string? nearest = null;
        var slipsAllowed = Math.Max(1, wanted.Length / 3);
        foreach (var name in known)
        {
            if (Math.Abs(name.Length - wanted.Length) > slipsAllowed)
            {
                continue;
            }

            var slips = Slips(wanted, name, slipsAllowed);
            if (slips < slipsAllowed
                || (slips == slipsAllowed && (nearest is null || string.CompareOrdinal(name, nearest) < 0)))
            {
                nearest = name;
                slipsAllowed = slips;
            }
        }

        return nearest;
    }

    /// <summary>The optimal string alignment distance; more than <paramref name="most"/> when that is passed on the way.</summary>
    private static int Slips(string from, string to, int most)
    {
        int[] twoBack = new int[to.Length + 1], back = [.. Enumerable.Range(0, to.Length + 1)], row = new int[to.Length + 1];
        for (var i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            var fewest = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = Same(from[i - 1], to[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], back[j]) + 1, back[j - 1] + change);
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                {
                    row[j] = Math.Min(row[j], twoBack[j - 2] + change);
                }

                fewest = Math.Min(fewest, row[j]);
            }

            if (fewest > most + 1)
            {
                return fewest;
            }

            (twoBack, back, row) = (back, row, twoBack);
        }

        return back[to.Length];
    }

    private static bool Same(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
