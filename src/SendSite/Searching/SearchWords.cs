using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Accessibility.Language;
using SendSite.Model.Pages;
using SendSite.Publishing;

namespace SendSite.Searching;

/// <summary>
/// What the search knows of words. <c>small</c>: the small words of the language, which say nothing of what is looked for. <c>words</c>:
/// the site's own, from titles, headings and summaries, which a misspelt word is compared with; those used most come first, since of two
/// just as near the commoner was more likely meant. Safe to use from many threads.
/// </summary>
/// <param name="language">The site's language.</param>
internal sealed partial class SearchWords(string language)
{
    /// <summary>Shorter words are near to too many others to be worth a question.</summary>
    private const int Shortest = 4;

    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Add(Page page, SearchFacts facts, IElement main)
    {
        var texts = main.QuerySelectorAll("h1, h2, h3").Select(heading => heading.TextContent).Append(page.Summary).Concat(facts.AlsoCalled);
        foreach (var word in texts.SelectMany(text => Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)))
        {
            _counts.AddOrUpdate(word, 1, (_, count) => count + 1);
        }
    }

    public SiteFile Write() => new(SearchIndexer.Folder + "words.json", JsonFile.Write(new JsonObject
    {
        ["small"] = List((FunctionWords.Find(language.Split('-')[0])?.Words ?? []).Order(StringComparer.Ordinal)),
        ["words"] = List(_counts
            .Where(entry => entry.Key.Length >= Shortest)
            .OrderByDescending(entry => entry.Value)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => entry.Key)),
    }));

    private static JsonArray List(IEnumerable<string> words) => [.. words.Select(word => JsonValue.Create(word))];

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
