using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Publishing.OpenReferral;

namespace SendSite.Importing.Services;

/// <summary>The taxonomy terms of a service as ids of the site's own lists: by the code, else by the name, whatever the taxonomy of another directory is called.</summary>
internal sealed class ReferralTags
{
    private readonly List<(string? List, string Id)> _tags = [];

    public ReferralTags(PlacedJson service, Vocabulary words)
    {
        foreach (var attribute in service.List("attributes"))
        {
            attribute.Known("link_entity", entity => entity == "service");
            if (attribute.Find("taxonomy_term") is { } term && Read(term, words) is { } tag)
            {
                _tags.Add(tag);
                foreach (var known in new[] { "code", "name", "description", "taxonomy" })
                {
                    term.Known(known, _ => true);
                }
            }
        }
    }

    public IEnumerable<string> All(string list) => _tags.Where(tag => tag.List == list).Select(tag => tag.Id);

    public string? One(string list) => All(list).FirstOrDefault();

    private static (string?, string)? Read(PlacedJson term, Vocabulary words)
    {
        var code = Peek(term, "code");
        var name = Peek(term, "name");
        var list = ReferralTaxonomies.Names.FirstOrDefault(entry => entry.Value == Peek(term, "taxonomy")).Key;
        if (list is not null && !Own(words).ContainsKey(list) && code is not null)
        {
            return (list, code);
        }

        foreach (var (own, terms) in Own(words).Where(entry => list is null || entry.Key == list))
        {
            if (terms.FirstOrDefault(entry => entry.Id == code || string.Equals(entry.Label, name, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                return (own, found.Id);
            }
        }

        return null;
    }

    private static Dictionary<string, ImmutableArray<VocabularyTerm>> Own(Vocabulary words) => new(StringComparer.Ordinal)
    {
        [ReferralTaxonomies.Need] = words.Needs,
        [ReferralTaxonomies.ServiceType] = words.ServiceTypes,
        [ReferralTaxonomies.Access] = words.AccessFacts,
    };

    /// <summary>Reads a value without placing it: whether it has a place is not known yet.</summary>
    private static string? Peek(PlacedJson term, string name)
    {
        var text = term.Text(name);
        term.NotPlaced(name);
        return text;
    }
}
