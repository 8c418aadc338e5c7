using System.Collections.Immutable;

namespace SendSite.Checking.Browser.Choice;

/// <summary>
/// Where a chosen page has a fault, others that were not chosen may have it too: those that share with it a rare part which no page
/// without a fault shows. What every twentieth page has or more is told as the fault of a component, and the pages that show it
/// are not opened for it.
/// </summary>
internal sealed class PagesAlike
{
    private const int LeastCommon = 20;

    private readonly ImmutableArray<(string Address, ImmutableArray<ulong> Signatures)> _pages;
    private readonly HashSet<ulong> _rare;

    /// <param name="pages">Each page's address and <see cref="PageSignatures"/>.</param>
    public PagesAlike(IEnumerable<(string Address, ImmutableArray<ulong> Signatures)> pages)
    {
        _pages = [.. pages];
        var most = Math.Max(LeastCommon, _pages.Length / 20);
        _rare = [.. _pages.SelectMany(page => page.Signatures).CountBy(signature => signature).Where(count => count.Value > 1 && count.Value <= most).Select(count => count.Key)];
    }

    /// <summary>Addresses of pages not opened yet that share with a faulty page something rare that no opened page without a fault shows.</summary>
    public ImmutableHashSet<string> To(IReadOnlySet<string> faulty, IReadOnlySet<string> opened)
    {
        var innocent = _pages.Where(page => opened.Contains(page.Address) && !faulty.Contains(page.Address)).SelectMany(page => page.Signatures).ToHashSet();
        var marks = _pages.Where(page => faulty.Contains(page.Address)).SelectMany(page => page.Signatures).Where(one => _rare.Contains(one) && !innocent.Contains(one)).ToHashSet();
        return [.. _pages.Where(page => !opened.Contains(page.Address) && page.Signatures.Any(marks.Contains)).Select(page => page.Address)];
    }
}
