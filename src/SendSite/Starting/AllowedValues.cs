using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Reading.Fields;

namespace SendSite.Starting;

/// <summary>The values that keys can have, for the help in a new page: the site's own vocabulary and ids, and the program's fixed words.</summary>
internal static class AllowedValues
{
    public static ImmutableDictionary<string, ImmutableArray<Choice>> Of(Beginning beginning)
    {
        var words = beginning.Site?.Vocabulary ?? new Vocabulary();
        return ImmutableDictionary.CreateRange(StringComparer.Ordinal,
        [
            KeyValuePair.Create("types", Terms(words.ServiceTypes)),
            KeyValuePair.Create("needs", Terms(words.Needs)),
            KeyValuePair.Create("areas", Terms(words.Areas)),
            KeyValuePair.Create("access-facts", Terms(words.AccessFacts)),
            KeyValuePair.Create("services", Services(beginning)),
            KeyValuePair.Create("plan", Fixed(Words.PlanNeeded)),
            KeyValuePair.Create("routes", Fixed(Words.AccessRoute)),
            KeyValuePair.Create("costs", Fixed(Words.CostKind)),
            KeyValuePair.Create("weeks", Fixed(Words.SchoolWeeks)),
            KeyValuePair.Create("done-by", Fixed(Words.StepDoer)),
        ]);
    }

    public static ImmutableArray<Choice> Terms(IEnumerable<VocabularyTerm> terms) => [.. terms.Select(term => new Choice(term.Id, term.Label))];

    public static ImmutableArray<Choice> Services(Beginning beginning) =>
        [.. beginning.Site?.Services.Where(service => !service.Draft).OrderBy(service => service.Id, StringComparer.Ordinal).Select(service => new Choice(service.Id, service.Title)) ?? []];

    private static ImmutableArray<Choice> Fixed<T>(WordList<T> list) => [.. list.Words.Select(word => new Choice(word.Word))];
}
