using System.Collections.Immutable;
using System.Globalization;
using SendSite.Checking;
using SendSite.Checking.Browser;
using SendSite.Checking.Browser.Cache;
using SendSite.Checking.Browser.Choice;

namespace SendSite.Building;

/// <summary>Which pages a browser looks at, and in WCAG-EM's words why these.</summary>
/// <param name="Pages">In the order they were given.</param>
/// <param name="Coverage">The reasons.</param>
internal sealed record PagesToOpen(ImmutableArray<BrowserPage> Pages, BrowserCoverage Coverage)
{
    /// <summary>Those left unopened by the choice; none when every page is opened.</summary>
    public ImmutableArray<BrowserPage> Others { get; private init; } = [];

    /// <param name="all">Every page.</param>
    /// <param name="facts">What is known of each page, its signatures among it.</param>
    /// <param name="settings">What was asked for.</param>
    /// <param name="hashes">What each page is now.</param>
    /// <param name="commit">The commit the site comes from; null when not known.</param>
    public static PagesToOpen Of(ImmutableArray<BrowserPage> all, IEnumerable<PageFacts> facts, BrowserSettings settings, ServedHashes hashes, string? commit)
    {
        var chosen = settings.EveryPage ?? all.Length <= PageChoice.LargeSite ? new PagesToOpen(all, new BrowserCoverage(Invariant($"Every one of {all.Length} pages."))) : Choose(all, facts, settings, hashes, commit);
        var part = settings.Shard is null ? [] : all.Where((_, index) => settings.Shard.Holds(index)).Select(page => page.Route.Path).ToHashSet(StringComparer.Ordinal);
        return settings.Shard is { } shard
            ? chosen with
            {
                Pages = [.. chosen.Pages.Where(page => part.Contains(page.Route.Path))],
                Others = [.. chosen.Others.Where(page => part.Contains(page.Route.Path))],
                Coverage = chosen.Coverage with { Words = chosen.Coverage.Words + Invariant($" This is part {shard.Number} of {shard.Of} of them.") },
            }
            : chosen;
    }

    private static PagesToOpen Choose(ImmutableArray<BrowserPage> all, IEnumerable<PageFacts> facts, BrowserSettings settings, ServedHashes hashes, string? commit)
    {
        var seed = commit ?? Surroundings.Hash(all.Select(page => hashes.Of(page.Route.Path)));
        var choice = PageChoice.Of([.. facts.Select(page => (page.Route.Path, page.Signatures))], seed);
        var (changed, manner) = Changed(all, settings, hashes);
        var open = new HashSet<string>([.. choice.Structured, .. choice.Random, .. changed ?? []], StringComparer.Ordinal);
        var words = Invariant($"{open.Count} of {all.Length} pages. Structured sample: {choice.Structured.Length} pages, which between them show each of the site's {choice.Signatures} kinds of element in its place. ")
            + Invariant($"Random sample: {choice.Random.Length} pages, drawn by {(commit is null ? "the site's content" : "commit " + commit)}. {manner}");
        return new PagesToOpen(
            [.. all.Where(page => open.Contains(page.Route.Path))],
            new BrowserCoverage(words) { Structured = choice.Structured.Length, Random = choice.Random.Length, Changed = changed?.Length, Alike = 0 })
        {
            Others = [.. all.Where(page => !open.Contains(page.Route.Path))],
        };
    }

    // A change of the theme is on every page, and the structured sample shows it.
    private static (ImmutableArray<string>? Changed, string Manner) Changed(ImmutableArray<BrowserPage> all, BrowserSettings settings, ServedHashes hashes)
    {
        if (settings.CacheFolder is null || new LastGoodCheck(settings.CacheFolder).Read() is not { } before)
        {
            return (null, "Which pages changed since the last good check is not known.");
        }

        ImmutableArray<string> changed = [.. all.Select(page => page.Route.Path).Where(address => before.GetValueOrDefault(address) != hashes.Of(address))];
        return changed.Length > PageChoice.LargeSite
            ? (ImmutableArray<string>.Empty, Invariant($"{changed.Length} pages changed since the last good check, which is more than by hand: the samples stand for them."))
            : (changed, Invariant($"{changed.Length} pages changed since the last good check, and all of them are among those."));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
