using System.Collections.Immutable;
using SendSite.Model;
using SendSite.Model.Content;
using SendSite.Model.LocalOffer;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Services;

/// <summary>A made-up directory of any size, the same each time: services spread over needs, ages, areas, kinds, costs and access facts.</summary>
internal static class GeneratedDirectory
{
    private static readonly string[] _names = ["Advice", "Balance", "Club", "Dance", "Early help", "Family group", "Games", "Home visits", "Ideas", "Jump", "Keys", "Listening"];

    public static SiteContent Of(int services) => Example.Content with
    {
        Settings = Example.Content.Settings with { AsOf = Example.PlanDate },
        Vocabulary = new Vocabulary
        {
            Needs = Terms("need", 10),
            AgePhases = [.. Terms("phase", 5).Select((term, index) => term with { Ages = new AgeRange(index * 5, (index * 5) + 4) })],
            Areas = Terms("area", 7),
            ServiceTypes = Terms("type", 11),
            AccessFacts = Terms("fact", 10),
        },
        PostcodeDistricts = [.. Enumerable.Range(1, 8).Select(number => new PostcodeDistrict($"CV{number}", 52.4m + (number * 0.02m), -1.5m, Approximate: true, Here))],
        Services = [.. Enumerable.Range(0, services).Select(Service)],
    };

    private static Model.Diagnostics.SourceSpan Here => Example.Here("data/vocabulary.yml");

    private static Service Service(int number) => Example.Service(FormattableString.Invariant($"service-{number:0000}")) with
    {
        Title = FormattableString.Invariant($"{_names[number % _names.Length]} {number:0000}"),
        Summary = "Help with everyday life for children and young people, close to where they live, for as long as they need it.",
        Type = To("type", number, 11),
        Ages = new AgeRange(number * 7 % 20, Math.Min(25, (number * 7 % 20) + 6)),
        Needs = [To("need", number, 10), To("need", (number * 3) + 1, 10)],
        Areas = [To("area", number * 5, 7)],
        Cost = new Cost((CostKind)(number % 3), "Ask."),
        When = new Opening("Ask.", number % 4 == 3 ? null : (SchoolWeeks)(number % 4), []),
        AccessFacts = [new AccessFact(To("fact", number, 10), Holds: true)],
        Contacts = [new Contact("Office", FormattableString.Invariant($"01632 960{number % 1000:000}"), null, null, null)],
    };

    private static ImmutableArray<VocabularyTerm> Terms(string name, int count) =>
        [.. Enumerable.Range(0, count).Select(index => new VocabularyTerm($"{name}-{index}", $"The {name} {index}", $"What the {name} means.", null, Here))];

    private static Reference To(string name, int number, int count) => Example.To($"{name}-{number % count}");
}
