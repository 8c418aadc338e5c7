using System.Collections.Immutable;

namespace SendSite.Checking.Consistency;

/// <summary>
/// Pages that evidently come from one template: of what stands around their content, at least three things, and six in ten of those
/// of the page that has fewer, are the same. Pages that share nothing, as in a folder of tests, are each alone and in no group.
/// </summary>
internal sealed class SharedTemplates
{
    private const int LeastInCommon = 3;
    private const double MostInCommon = 0.6;

    private SharedTemplates(ImmutableArray<ImmutableArray<PageFacts>> groups) => Groups = groups;

    /// <summary>Two pages or more in each, in address order.</summary>
    public ImmutableArray<ImmutableArray<PageFacts>> Groups { get; }

    public static SharedTemplates Of(SiteFacts site)
    {
        var groups = new List<(HashSet<string> Keys, List<PageFacts> Pages)>();
        var known = new Dictionary<PageParts, List<PageFacts>>(ReferenceEqualityComparer.Instance);
        foreach (var page in site.Pages)
        {
            if (!known.TryGetValue(page.Parts, out var pages))
            {
                known[page.Parts] = pages = Join(groups, [.. page.Parts.Fixtures.Select(fixture => fixture.Key)]);
            }

            pages.Add(page);
        }

        return new SharedTemplates([.. groups.Where(group => group.Pages.Count > 1).Select(group => group.Pages.ToImmutableArray())]);
    }

    private static List<PageFacts> Join(List<(HashSet<string> Keys, List<PageFacts> Pages)> groups, HashSet<string> keys)
    {
        foreach (var (others, pages) in groups)
        {
            var common = keys.Count(others.Contains);
            if (common >= LeastInCommon && common >= MostInCommon * Math.Min(keys.Count, others.Count))
            {
                return pages;
            }
        }

        groups.Add((keys, []));
        return groups[^1].Pages;
    }
}
