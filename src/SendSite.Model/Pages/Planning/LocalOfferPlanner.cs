using System.Collections.Immutable;
using SendSite.Model.LocalOffer;

namespace SendSite.Model.Pages.Planning;

/// <summary>What the law asks of the Local Offer, and what officers have left to do.</summary>
internal sealed class LocalOfferPlanner(PlanContext context)
{
    /// <summary>What the Schedule's items are about, as families would group them: the key of a heading and the themes below it.</summary>
    private static readonly ImmutableArray<(string Heading, string[] Themes)> _groups =
    [
        ("local-offer-schools", ["education", "post-16", "funding"]),
        ("local-offer-teaching", ["teaching", "progress", "access", "activities", "support", "workforce", "wellbeing"]),
        ("local-offer-needs", ["identification", "ehc"]),
        ("local-offer-health", ["health"]),
        ("local-offer-care", ["social-care", "childcare", "travel"]),
        ("local-offer-adult", ["transition", "preparing-for-adulthood"]),
        ("local-offer-advice", ["advice", "complaints", "disputes", "eligibility"]),
    ];

    /// <summary>Duties to ask people, and the key of the heading each table of them has.</summary>
    private static readonly ImmutableArray<(string Duty, string Heading)> _asked =
        [("reg54", "local-offer-asked-whom"), ("reg55", "local-offer-asked-families"), (StatutoryDuty.Comments, "local-offer-asked-comments")];

    public LocalOfferPage Page()
    {
        var coverage = context.Model.Coverage;
        var items = coverage.Items.Select(entry => (entry.Item.Theme, Entry: Entry(entry))).ToImmutableArray();
        var duties = coverage.Duties.Select(Entry).ToImmutableArray();
        return new LocalOfferPage
        {
            Route = Route.Of("/about/local-offer/"),
            Title = context.Strings["local-offer-title"],
            Summary = context.Strings["local-offer-summary"],
            Section = SiteSection.About,
            Reviewed = context.Model.AsOf,
            OwnerRole = context.Model.Settings.Owners.About,
            Invented = context.Model.Consultations.Any(asked => asked.Invented),
            Source = PlanContext.DataFile("local-offer.yml"),
            Gaps = [.. items.Select(item => item.Entry).Where(entry => entry.State != CoverageState.Met)],
            Told = [.. _groups.Select(group => (group.Heading, Met(items.Where(item => group.Themes.Contains(item.Theme)).Select(item => item.Entry)))).Where(group => !group.Item2.IsEmpty)],
            Duties = [.. duties.OrderBy(entry => entry.State == CoverageState.Met)],
            Asked = [.. _asked.Where(asked => coverage.Duties.Any(entry => entry.Duty.Id == asked.Duty)).Select(Table)],
            Counts = (Count(CoverageState.Met), Count(CoverageState.Partly), Count(CoverageState.Missing), Count(CoverageState.Unrecorded)),
            Laws = [.. coverage.Duties.Select(entry => entry.Duty.Law).Concat(coverage.Items.Select(entry => entry.Item.Law)).Select(law => (law.Title, law.Address)).Distinct()],
            Data = [PlanContext.Table("local-offer", context.Strings["local-offer-title"])],
            GapList = GapsPlanner.Link(context),
        };
    }

    private int Count(CoverageState state) => context.Model.Coverage.Items.Count(entry => entry.State == state);

    private static ImmutableArray<StatutoryEntry> Met(IEnumerable<StatutoryEntry> entries) => [.. entries.Where(entry => entry.State == CoverageState.Met)];

    private StatutoryEntry Entry(ItemCoverage entry) => new(
        entry.Item.Id,
        entry.Item.Plain,
        entry.Item.Paragraph is { } paragraph ? context.Strings.Format("law-paragraph", paragraph) : context.Strings["law-schedule"],
        entry.Item.Confirmed,
        entry.State,
        [.. entry.Pages.Select(page => (new PageReference(PageAddresses.Of(page), page.Title), (string?)null)), .. Shown(entry.Answer)],
        entry.Answer);

    private StatutoryEntry Entry(DutyCoverage entry)
    {
        var duty = entry.Duty;
        ImmutableArray<(PageReference, string?)> own = duty.Id switch
        {
            StatutoryDuty.Contents => [(new PageReference(Route.Of("/about/local-offer/"), context.Strings["local-offer-title"]), context.Strings["duty-contents-how"])],
            StatutoryDuty.Comments when entry.IsWorkedOut => [(new PageReference(Route.Of("/voice/comments/"), context.Strings["comments-title"]), context.Strings["duty-comments-how"])],
            _ => [],
        };
        var number = duty.Id.StartsWith("reg", StringComparison.Ordinal)
            ? context.Strings.Format("law-regulation", duty.Id[3..])
            : duty.Law.Title;
        return new StatutoryEntry(duty.Id, duty.Plain, number, duty.Confirmed, entry.State, [.. own, .. Shown(entry.Answer)], entry.Answer);
    }

    private static IEnumerable<(PageReference Page, string? How)> Shown(LocalOfferAnswer? answer) =>
        answer?.MetBy.Select(evidence => (Page: PageReference.Parse(evidence.Page.Id), How: (string?)evidence.How)).Where(shown => shown.Page is not null).Select(shown => (shown.Page!, shown.How)) ?? [];

    private ConsultationTable Table((string Duty, string Heading) asked)
    {
        var duty = context.Model.Coverage.Duties.First(entry => entry.Duty.Id == asked.Duty).Duty;
        return new ConsultationTable(
            asked.Heading,
            duty,
            [.. duty.Parts.Select(part => (part, context.Model.Consultations.FirstOrDefault(entry => entry.Part.Id == part.Id)))]);
    }
}
