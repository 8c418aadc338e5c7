using System.Collections.Immutable;
using SendSite.Model;
using SendSite.Model.Content;
using SendSite.Model.OpenData;

namespace SendSite.Publishing.OpenReferral;

/// <summary>The lists of choices services are tagged with: the area's own vocabulary, the fixed choices of the data files and the law's list.</summary>
internal sealed class ReferralTaxonomies
{
    public const string Need = "need";
    public const string ServiceType = "service-type";
    public const string Access = "access-fact";
    public const string Plan = "plan";
    public const string Diagnosis = "diagnosis";
    public const string Route = "route";
    public const string Cost = "cost";
    public const string Weeks = "weeks";
    public const string Delivery = "delivery";
    public const string LocalOffer = "local-offer";

    public const string DiagnosisNeeded = "needed";
    public const string Online = "online";
    public const string Home = "home";
    public const string Withheld = "withheld";

    /// <summary>The names the lists are published under, by which an import knows them again.</summary>
    public static readonly ImmutableDictionary<string, string> Names = new Dictionary<string, string>
    {
        [Need] = "SEND area of need",
        [ServiceType] = "SEND kind of service",
        [Access] = "Access fact",
        [Plan] = "Education, health and care plan",
        [Diagnosis] = "Diagnosis",
        [Route] = "Who can ask",
        [Cost] = "Cost",
        [Weeks] = "Weeks of the year",
        [Delivery] = "How families meet it",
        [LocalOffer] = "SI 2014/1530 Schedule 2",
    }.ToImmutableDictionary();

    private readonly Dictionary<(string List, string Code), ReferralTaxonomyTerm> _terms = [];

    public ReferralTaxonomies(SiteModel model, Guid site)
    {
        All =
        [
            Of(site, Need, "What a child or young person may need help with.", Terms(model.Vocabulary.Needs)),
            Of(site, ServiceType, "What kind of help it is.", Terms(model.Vocabulary.ServiceTypes)),
            Of(site, Access, "What was stated about access, where it is so.", Terms(model.Vocabulary.AccessFacts)),
            Of(site, Plan, "Whether a child needs an education, health and care plan to use it.", Choices<PlanNeeded>()),
            Of(site, Diagnosis, "Whether a child needs a diagnosis to use it.", [(DiagnosisNeeded, "Needed", "A child needs a diagnosis to use it."), ("not-needed", "Not needed", "A child needs no diagnosis to use it.")]),
            Of(site, Route, "Who can ask for it.", Choices<AccessRoute>()),
            Of(site, Cost, "Whether families pay.", Choices<CostKind>()),
            Of(site, Weeks, "The weeks of the year it runs in.", Choices<SchoolWeeks>()),
            Of(site, Delivery, "How families meet it, where that is not at a place.", [(Online, "Online", "Online or by telephone."), (Home, "At home", "At the family's home."), (Withheld, "Address withheld", "At a place whose address is kept private.")]),
            Of(site, LocalOffer, "What every Local Offer must tell, in our own words.", model.StatutoryItems.Select(item => (item.Id, item.Plain, item.Summary))),
        ];
    }

    /// <summary>Each with its terms.</summary>
    public ImmutableArray<ReferralTaxonomy> All { get; }

    /// <summary>A term; null for an id the list does not have.</summary>
    public ReferralTaxonomyTerm? Find(string list, string code) => _terms.GetValueOrDefault((list, code));

    /// <summary>A choice of a fixed list as the data files write it.</summary>
    public static string Code<T>(T choice)
        where T : struct, Enum => DataWords.Of(choice).Replace(' ', '-');

    private ReferralTaxonomy Of(Guid site, string list, string about, IEnumerable<(string Code, string Name, string About)> terms)
    {
        var id = NameUuid.Of(site, $"taxonomies/{list}");
        return new ReferralTaxonomy
        {
            Id = id,
            Name = Names[list],
            Description = about,
            TaxonomyTerms = [.. terms.Select(term => Term(id, list, term))],
        };
    }

    private ReferralTaxonomyTerm Term(Guid taxonomy, string list, (string Code, string Name, string About) term)
    {
        var made = new ReferralTaxonomyTerm { Id = NameUuid.Of(taxonomy, term.Code), Code = term.Code, Name = term.Name, Description = term.About, Taxonomy = Names[list], TaxonomyId = taxonomy };
        _terms[(list, term.Code)] = made;
        return made;
    }

    private static IEnumerable<(string, string, string)> Terms(ImmutableArray<VocabularyTerm> terms) => terms.Select(term => (term.Id, term.Label, term.Plain ?? term.Label));

    private static IEnumerable<(string, string, string)> Choices<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(choice => (Code(choice), DataWords.Of(choice), DataWords.Of(choice)));
}
