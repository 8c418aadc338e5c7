using System.Collections.Immutable;
using System.Numerics;

namespace SendSite.Tests.Publishing.Disclosure;

/// <summary>
/// Works out withheld numbers from what is published, and shares no code with the program. It keeps, for every cell, the
/// whole set of numbers still possible (a bit each), thins the sets out sum by sum until nothing changes, and, to see whether
/// a number is certain, looks for any other that still lets every sum come out.
/// </summary>
internal sealed class Attacker
{
    private readonly ImmutableArray<PublishedSum> _sums;
    private readonly Dictionary<string, BigInteger> _possible = new(StringComparer.Ordinal);

    /// <param name="shown">The published cells: a number, or nothing where it is withheld.</param>
    /// <param name="most">For withheld cells known to be first-hand, the most they can be; they are at least 1.</param>
    /// <param name="sums">What adds up to what.</param>
    public Attacker(IReadOnlyDictionary<string, int?> shown, IReadOnlyDictionary<string, int> most, IEnumerable<PublishedSum> sums)
    {
        _sums = [.. sums];
        var limit = (2 * shown.Values.Max() ?? 0) + 60;
        foreach (var (cell, number) in shown)
        {
            _possible[cell] = number is { } known ? BigInteger.One << known : most.TryGetValue(cell, out var top) ? Between(1, top) : Between(0, limit);
        }
    }

    /// <summary>Whether a withheld cell, whose number the test knows, could be any other number.</summary>
    public bool IsSafe(string cell, int truth)
    {
        var others = new Dictionary<string, BigInteger>(_possible, StringComparer.Ordinal);
        others[cell] &= ~(BigInteger.One << truth);
        var steps = 20_000;
        return Solve(others, ref steps);
    }

    private static BigInteger Between(int least, int most) => ((BigInteger.One << (most - least + 1)) - 1) << least;

    private bool Solve(Dictionary<string, BigInteger> possible, ref int steps)
    {
        if (--steps < 0 || !Thin(possible))
        {
            return false;
        }

        if (possible.Where(cell => !cell.Value.IsPowerOfTwo).OrderBy(cell => Count(cell.Value)).ThenBy(cell => cell.Key, StringComparer.Ordinal).FirstOrDefault() is not { Key: { } open } chosen)
        {
            return true;
        }

        foreach (var number in Numbers(chosen.Value))
        {
            var next = new Dictionary<string, BigInteger>(possible, StringComparer.Ordinal) { [open] = BigInteger.One << number };
            if (Solve(next, ref steps))
            {
                return true;
            }
        }

        return false;
    }

    private bool Thin(Dictionary<string, BigInteger> possible)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var sum in _sums)
            {
                if (!Thin(sum, possible, ref changed))
                {
                    return false;
                }
            }
        }

        return possible.Values.All(numbers => !numbers.IsZero);
    }

    private static bool Thin(PublishedSum sum, Dictionary<string, BigInteger> possible, ref bool changed)
    {
        var before = new List<BigInteger> { BigInteger.One };
        foreach (var part in sum.Parts)
        {
            before.Add(Add(before[^1], possible[part]));
        }

        var after = BigInteger.One;
        if (!Keep(sum.Whole, before[^1], possible, ref changed))
        {
            return false;
        }

        for (var place = sum.Parts.Length - 1; place >= 0; place--)
        {
            var part = sum.Parts[place];
            var own = possible[part];
            // A number stays when the whole less that number can be had from the other parts.
            var others = Add(before[place], after);
            if (!Keep(part, Subtract(possible[sum.Whole], others), possible, ref changed))
            {
                return false;
            }

            after = Add(after, own);
        }

        return true;
    }

    private static bool Keep(string cell, BigInteger numbers, Dictionary<string, BigInteger> possible, ref bool changed)
    {
        var kept = possible[cell] & numbers;
        changed |= kept != possible[cell];
        possible[cell] = kept;
        return !kept.IsZero;
    }

    /// <summary>Every sum of one number of each set.</summary>
    private static BigInteger Add(BigInteger one, BigInteger other)
    {
        var (few, many) = Count(one) < Count(other) ? (one, other) : (other, one);
        return Numbers(few).Aggregate(BigInteger.Zero, (sums, number) => sums | (many << number));
    }

    /// <summary>Every difference, not below nought, of a number of the first set less one of the second.</summary>
    private static BigInteger Subtract(BigInteger from, BigInteger numbers) =>
        Numbers(numbers).Aggregate(BigInteger.Zero, (differences, number) => differences | (from >> number));

    private static int Count(BigInteger numbers) => Numbers(numbers).Count();

    private static IEnumerable<int> Numbers(BigInteger numbers)
    {
        for (var number = 0; !(numbers >> number).IsZero; number++)
        {
            if (!((numbers >> number) & 1).IsZero)
            {
                yield return number;
            }
        }
    }
}
