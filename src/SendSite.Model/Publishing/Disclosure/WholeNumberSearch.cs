using System.Collections.Immutable;

namespace SendSite.Model.Publishing.Disclosure;

/// <summary>
/// Looks for whole numbers within bounds that make every sum come out: each sum narrows the bounds of its unknowns, and
/// where that is not enough an unknown is set, nearest a given solution first, and the rest searched. Finds a solution
/// where there is one, or says there is none, or gives up after a number of steps and says nothing.
/// </summary>
internal sealed class WholeNumberSearch(ImmutableArray<SumRow> rows)
{
    private const int MostSteps = 3000;
    private const int MostSweeps = 40;

    private int _steps;

    /// <summary>A solution as near to <paramref name="near"/> as the search comes upon; none when there is none or it gives up.</summary>
    public long[]? Find(long[] least, long[] most, long[] near)
    {
        _steps = MostSteps;
        return Search([.. least], [.. most], near);
    }

    private long[]? Search(long[] least, long[] most, long[] near)
    {
        if (_steps-- <= 0 || !Narrow(least, most))
        {
            return null;
        }

        var tried = near.Select((value, place) => Math.Clamp(value, least[place], most[place])).ToArray();
        var broken = rows.FirstOrDefault(row => Short(row, tried) != 0);
        if (broken is null)
        {
            return tried;
        }

        return Mend(broken, tried, least, most) is { } set ? Branch(least, most, near, set) : null;
    }

    /// <summary>Sets one unknown to a value; should that fail, to anything below it, then to anything above.</summary>
    private long[]? Branch(long[] least, long[] most, long[] near, (int Unknown, long Value) set)
    {
        var (unknown, value) = set;
        return Within(value, value) ?? Within(least[unknown], value - 1) ?? Within(value + 1, most[unknown]);

        long[]? Within(long from, long to)
        {
            if (from > to || (from == least[unknown] && to == most[unknown]))
            {
                return null;
            }

            long[] lower = [.. least], upper = [.. most];
            lower[unknown] = from;
            upper[unknown] = to;
            return Search(lower, upper, near);
        }
    }

    /// <summary>The unknown of a broken sum that can take up most of what is missing, and the value at which it does.</summary>
    private static (int Unknown, long Value)? Mend(SumRow row, long[] tried, long[] least, long[] most)
    {
        var missing = Short(row, tried);
        return row.Terms
            .Where(term => least[term.Unknown] < most[term.Unknown])
            .Select(term => ((int Unknown, long Value)?)(term.Unknown, Math.Clamp(tried[term.Unknown] + (term.Sign * missing), least[term.Unknown], most[term.Unknown])))
            .MaxBy(set => Math.Abs(set!.Value.Value - tried[set.Value.Unknown]));
    }

    private static long Short(SumRow row, long[] values) => row.Sum - row.Terms.Sum(term => term.Sign * values[term.Unknown]);

    /// <summary>Narrows every bound as far as the sums allow; false when nothing fits.</summary>
    private bool Narrow(long[] least, long[] most)
    {
        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            var narrowed = false;
            foreach (var row in rows)
            {
                if (!Narrow(row, least, most, ref narrowed))
                {
                    return false;
                }
            }

            if (!narrowed)
            {
                break;
            }
        }

        return true;
    }

    private static bool Narrow(SumRow row, long[] least, long[] most, ref bool narrowed)
    {
        long smallest = 0, largest = 0;
        foreach (var (unknown, sign) in row.Terms)
        {
            smallest += sign > 0 ? least[unknown] : -most[unknown];
            largest += sign > 0 ? most[unknown] : -least[unknown];
        }

        foreach (var (unknown, sign) in row.Terms)
        {
            // What the other terms leave for this one.
            var low = row.Sum - (largest - (sign > 0 ? most[unknown] : -least[unknown]));
            var high = row.Sum - (smallest - (sign > 0 ? least[unknown] : -most[unknown]));
            var (from, to) = sign > 0 ? (low, high) : (-high, -low);
            if (from > least[unknown] || to < most[unknown])
            {
                narrowed = true;
                (from, to) = (Math.Max(from, least[unknown]), Math.Min(to, most[unknown]));
                if (from > to)
                {
                    return false;
                }

                smallest += sign > 0 ? from - least[unknown] : most[unknown] - to;
                largest += sign > 0 ? to - most[unknown] : least[unknown] - from;
                (least[unknown], most[unknown]) = (from, to);
            }
        }

        return true;
    }
}
