using System.Collections.Immutable;
using SendSite.Model.Checks;
using SendSite.Model.Content;
using SendSite.Model.LocalOffer;
using SendSite.Model.Pages;
using SendSite.Model.Services;

namespace SendSite.Model.Gaps;

/// <summary>Finds what the site leaves out on its as-of date, for officers to work through.</summary>
public sealed class GapFinder(SiteModel model)
{
    /// <summary>Every gap: by kind, then in the order of what it is missing from.</summary>
    public ImmutableArray<Gap> Find() =>
    [
        .. LocalOffer(),
        .. EmptyCells(),
        .. GoalsWithoutMeasure(),
        .. PathwaysWithoutService(),
        .. StepsWithoutService(),
        .. PromisesWithoutMeasure(),
        .. ServicesUnanswered(),
        .. ChecksDue(),
        .. PromisesLate(),
    ];

    private IEnumerable<Gap> LocalOffer() =>
    [
        .. model.Coverage.Items.Where(entry => entry.State != CoverageState.Met).Select(entry => Untold(entry.Item.Id, entry.Item.Plain, entry.Answer)),
        .. model.Coverage.Duties.Where(entry => entry.State != CoverageState.Met).Select(entry => Untold(entry.Duty.Id, entry.Duty.Plain, entry.Answer)),
    ];

    private static Gap Untold(string id, string plain, LocalOfferAnswer? answer) => new(
        GapKind.LocalOffer,
        plain,
        answer?.Missing,
        answer?.OwnerRole,
        answer?.By,
        $"/about/local-offer/#{id}",
        answer?.Source ?? Diagnostics.SourceSpan.Whole(StatutoryCoverage.File));

    private IEnumerable<Gap> EmptyCells() =>
        from area in AreaCoverage.Of(model)
        from row in area.Rows
        from entry in row.Cells
        where entry.Cell.Total == 0
        select new Gap(GapKind.EmptyCell, $"{row.Need.Label}, {entry.Age.Label}, {area.Area.Label}", null, model.Settings.Owners.Help, null, null, row.Need.Source);

    private IEnumerable<Gap> GoalsWithoutMeasure()
    {
        var served = model.Measures.SelectMany(progress => progress.Measure.Goals).Select(goal => goal.Id).ToHashSet(StringComparer.Ordinal);
        return model.Plan.Goals
            .Where(goal => !served.Contains(goal.Id))
            .Select(goal => new Gap(GapKind.GoalWithoutMeasure, goal.Title, null, model.Settings.Owners.Progress, null, "/progress/plan/", model.Plan.Source));
    }

    private IEnumerable<Gap> PathwaysWithoutService()
    {
        var visible = model.Services.Select(service => service.Id).ToHashSet(StringComparer.Ordinal);
        return Pathways
            .Where(pathway => !pathway.Services.Any(reference => visible.Contains(reference.Id)))
            .Select(pathway => Of(GapKind.PathwayWithoutService, pathway, null));
    }

    private IEnumerable<Gap> StepsWithoutService()
    {
        var live = model.Services.Where(service => !service.Draft && service.IsLive(model.AsOf)).Select(service => service.Id).ToHashSet(StringComparer.Ordinal);
        return Pathways.SelectMany(pathway => pathway.Steps.Where(step => step.LacksService(live)).Select(step => Of(GapKind.StepWithoutService, pathway, step.Title)));
    }

    private IEnumerable<Gap> PromisesWithoutMeasure() => Pathways.SelectMany(pathway => pathway.Steps
        .Select(step => step.Promise)
        .OfType<StepPromise>()
        .Where(promise => !promise.HasFigure)
        .Select(promise => Of(GapKind.PromiseWithoutMeasure, pathway, promise.Words)));

    private IEnumerable<Gap> ServicesUnanswered() =>
        from service in model.Services
        where !service.Draft
        let open = ServiceGaps.Of(service, model.Vocabulary, model.SettingQuestions)
        where !open.IsEmpty
        select Of(GapKind.ServiceUnanswered, service, string.Join("; ", open));

    private IEnumerable<Gap> ChecksDue() =>
        from page in model.Services.Concat<ContentPage>(model.Pathways).Concat(model.StandingPages)
        where !page.Draft
        let due = DueOf(page)
        where due < model.AsOf
        orderby due, page.Title
        select Of(GapKind.CheckDue, page, null) with { Due = due };

    private DateOnly DueOf(ContentPage page) => page switch
    {
        Service service => ReviewDates.Due(service.Reviewed, service.ReviewBy, model.Settings.Review.ServiceMonths),
        Pathway pathway => ReviewDates.Due(pathway.Reviewed, pathway.ReviewBy, model.Settings.Review.PageMonths),
        _ => ReviewDates.Due(page.Reviewed, null, model.Settings.Review.PageMonths),
    };

    private IEnumerable<Gap> PromisesLate() => model.SaidDid
        .Where(entry => entry.IsOverdue(model.AsOf))
        .OrderBy(entry => entry.Due)
        .Select(entry => new Gap(GapKind.PromiseLate, entry.Said, entry.Promised, entry.OwnerRole, entry.Due, $"/voice/said-did/#{entry.Id}", entry.Source));

    private IEnumerable<Pathway> Pathways => model.Pathways.Where(pathway => !pathway.Draft);

    private static Gap Of(GapKind kind, ContentPage page, string? detail) =>
        new(kind, page.Title, detail, page.OwnerRole, null, PageAddresses.Of(page).Path, page.Source);
}
