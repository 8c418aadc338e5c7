using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Wording;

namespace SendSite.Model.Pages.Planning;

/// <summary>Every way to narrow the directory, in the order families ask: who, where, what, and how it works.</summary>
public static class ServiceFacets
{
    private static readonly TimeOnly Evening = new(18, 0);

    public static ImmutableArray<ServiceFacet> Of(Vocabulary words, InterfaceStrings strings) =>
    [
        new("needs", "filter-need", Terms(words.Needs), (service, term) => service.Needs.Any(need => need.Id == term.Id)),
        new("ages", "filter-age", Terms(words.AgePhases), (service, term) => term.Ages is { } ages && service.Ages.Overlaps(ages)),
        new("types", "filter-type", Terms(words.ServiceTypes), (service, term) => service.Type.Id == term.Id),
        new("areas", "filter-area", Terms(words.Areas), (service, term) => service.Areas.Any(area => area.Id == term.Id)),
        Costs(strings),
        Times(strings),
        Routes(strings),
        new("access", "filter-access", Terms(words.AccessFacts), (service, term) => service.AccessFacts.Any(fact => fact.Holds && fact.Fact.Id == term.Id)) { Combines = false },
    ];

    private static ServiceFacet Costs(InterfaceStrings strings) => new(
        "costs",
        "filter-cost",
        [new("free", strings["service-cost-free"]), new("mixed", strings["service-cost-mixed"]), new("paid", strings["service-cost-paid"])],
        (service, term) => (service.Cost.Kind, term.Id) is (CostKind.Free, "free") or (CostKind.Mixed, "mixed") or (CostKind.Paid, "paid"));

    private static ServiceFacet Times(InterfaceStrings strings) => new(
        "times",
        "filter-time",
        [
            new("holidays", strings["time-holidays"]),
            new("term-time", strings["time-term-time"]),
            new("evenings", strings["time-evenings"]),
            new("weekends", strings["time-weekends"]),
        ],
        (service, term) => term.Id switch
        {
            "holidays" => service.When.RunsIn(SchoolWeeks.Holidays),
            "term-time" => service.When.RunsIn(SchoolWeeks.TermTime),
            "evenings" => service.When.Sessions.Any(session => session.Closes > Evening),
            _ => service.When.Sessions.Any(session => session.Days.Any(day => day is DayOfWeek.Saturday or DayOfWeek.Sunday)),
        });

    private static ServiceFacet Routes(InterfaceStrings strings) => new(
        "routes",
        "filter-route",
        [
            new("self", strings["route-self"]),
            new("school", strings["route-school"]),
            new("gp", strings["route-gp"]),
            new("panel", strings["route-panel"]),
        ],
        (service, term) => service.HowToGet.Routes.Any(route => (route, term.Id)
            is (AccessRoute.Self, "self") or (AccessRoute.School, "school") or (AccessRoute.Gp, "gp") or (AccessRoute.Panel, "panel")))
    {
        Combines = false,
    };

    private static ImmutableArray<FacetTerm> Terms(ImmutableArray<VocabularyTerm> terms) =>
        [.. terms.Select(term => new FacetTerm(term.Id, term.Label, term.Plain, term.Ages))];
}
