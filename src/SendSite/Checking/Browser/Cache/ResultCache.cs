using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Cache;

/// <summary>
/// Keeps what was found on a page for as long as nothing it was found from changes: the page as served, each file it loads,
/// the rules, the scripts that ask, the views and the browser. An entry that is damaged, foreign or of other rules is taken
/// for none; one whose page loads a file that has changed is too.
/// </summary>
/// <param name="folder">Where entries are kept; made when the first is.</param>
/// <param name="site">What the site answers now.</param>
/// <param name="surroundings"><see cref="Surroundings.Of"/>.</param>
/// <param name="time">What day it is: results long unused are taken out.</param>
internal sealed class ResultCache(string folder, ServedHashes site, string surroundings, TimeProvider time)
{
    private static readonly ImmutableDictionary<string, Rule> Rules =
        RenderedPageRules.All.Select(check => check.Rule).Concat(RuleCatalogue.All).DistinctBy(rule => rule.Code).ToImmutableDictionary(rule => rule.Code, StringComparer.Ordinal);

    /// <summary>What was found on this very page before; null when it has to be looked at.</summary>
    public PageOutcome? Find(BrowserPage page)
    {
        var key = Key(page);
        if (Read(key) is not { } kept || kept.Key != key || kept.Resources.Any(resource => site.Of(resource.Key) != resource.Value)
            || kept.Findings.Any(found => !Rules.ContainsKey(found.Code)))
        {
            return null;
        }

        return new PageOutcome([.. kept.Findings.Select(found => Restored(page, found))], Checked: true)
        {
            AxeVersion = kept.AxeVersion,
            AxeRules = kept.AxeRules,
            Undecided = kept.Undecided,
            HasScript = kept.HasScript,
            FromCache = true,
        };
    }

    /// <summary>Keeps a page's result, unless part of the page could not be looked at.</summary>
    public void Keep(BrowserPage page, PageOutcome outcome)
    {
        if (!outcome.Checked || outcome.Diagnostics.Any(found => found.Rule == BrowserRules.RuleCouldNotLook || !Rules.ContainsKey(found.Rule.Code)))
        {
            return;
        }

        var key = Key(page);
        var kept = new KeptResult(
            key,
            outcome.Resources.Distinct(StringComparer.Ordinal).ToImmutableSortedDictionary(address => address, site.Of, StringComparer.Ordinal),
            [.. outcome.Diagnostics.Select(found => new KeptFinding(found.Rule.Code, found.Message, found.Hint, found.Selector, found.Criteria, found.Act))])
        {
            AxeVersion = outcome.AxeVersion,
            AxeRules = outcome.AxeRules,
            Undecided = outcome.Undecided,
            HasScript = outcome.HasScript,
        };
        Write(key, JsonSerializer.Serialize(kept));
    }

    /// <summary>Makes room: <see cref="CachePruning"/>.</summary>
    public void Prune() => new CachePruning(folder, time).Prune();

    private static Diagnostic Restored(BrowserPage page, KeptFinding found) =>
        page.Report(Rules[found.Code], found.Message, found.Hint, found.Selector) with { Criteria = found.Criteria, Act = found.Act };

    private string Key(BrowserPage page) => Surroundings.Hash([surroundings, page.Route.Path, site.Of(page.Route.Path)]);

    private string PathOf(string key) => Path.Combine(folder, key[..2], key + ".json");

    // The first line is a hash of the rest, so that half an entry, or one changed by hand, is seen to be none.
    private KeptResult? Read(string key)
    {
        try
        {
            var text = File.ReadAllText(PathOf(key));
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            if (end <= 0 || text[..end] != Seal(text[(end + 1)..]))
            {
                return null;
            }

            CachePruning.Used(PathOf(key), time.GetUtcNow());
            return JsonSerializer.Deserialize<KeptResult>(text[(end + 1)..]);
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    // A result that cannot be kept is found again: nothing is lost but time.
    private void Write(string key, string json)
    {
        var place = PathOf(key);
        var half = FormattableString.Invariant($"{place}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}.half");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllText(half, Seal(json) + "\n" + json);
            File.Move(half, place, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            File.Delete(half);
        }
    }

    private static string Seal(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
