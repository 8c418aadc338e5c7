using System.Collections.Immutable;
using SendSite.Checking.Browser.Cache;

namespace SendSite.Checking.Browser.Choice;

/// <summary>
/// Chooses pages of a large site as WCAG-EM asks: a structured sample, the fewest pages that between them show every kind of
/// element there is, and a random sample beside it. The same pages and seed give the same choice.
/// </summary>
/// <param name="Structured">Addresses of the structured sample, in order.</param>
/// <param name="Random">Addresses of the random sample, in order.</param>
/// <param name="Signatures">How many different kinds of element in their place the whole site has.</param>
internal sealed record PageChoice(ImmutableArray<string> Structured, ImmutableArray<string> Random, int Signatures)
{
    /// <summary>From this many pages on a site is checked by a choice, unless every page is asked for.</summary>
    public const int LargeSite = 300;

    private const int FewestRandom = 5;

    /// <param name="pages">Each page's address and <see cref="PageSignatures"/>.</param>
    /// <param name="seed">The commit the site is built from, or a hash of its content.</param>
    public static PageChoice Of(IReadOnlyList<(string Address, ImmutableArray<ulong> Signatures)> pages, string seed)
    {
        var (structured, signatures) = Cover([.. pages.OrderBy(page => page.Address, StringComparer.Ordinal)]);
        var random = pages.Select(page => page.Address).Except(structured, StringComparer.Ordinal)
            .OrderBy(address => Surroundings.Hash([seed, address]), StringComparer.Ordinal)
            .Take(Math.Max(FewestRandom, (structured.Count + 9) / 10));
        return new PageChoice([.. structured.Order(StringComparer.Ordinal)], [.. random.Order(StringComparer.Ordinal)], signatures);
    }

    // Greedy: always the page that shows most of what is not yet shown. What a page would add only ever shrinks, so a page
    // that still leads after being counted anew leads all.
    private static (List<string> Chosen, int Signatures) Cover(ImmutableArray<(string Address, ImmutableArray<ulong> Signatures)> pages)
    {
        var shown = new HashSet<ulong>();
        var chosen = new List<string>();
        var queue = new PriorityQueue<int, (int Less, int Index)>(pages.Select((page, index) => (index, (-page.Signatures.Length, index))));
        while (queue.TryDequeue(out var index, out var rank))
        {
            var adds = pages[index].Signatures.Count(signature => !shown.Contains(signature));
            if (adds > 0 && adds < -rank.Less)
            {
                queue.Enqueue(index, (-adds, index));
            }
            else if (adds > 0)
            {
                shown.UnionWith(pages[index].Signatures);
                chosen.Add(pages[index].Address);
            }
        }

        return (chosen, shown.Count);
    }
}
