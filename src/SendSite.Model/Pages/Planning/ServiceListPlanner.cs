using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Pages.Planning;

/// <summary>The directory's lists, each in pages short enough for an old phone.</summary>
internal sealed class ServiceListPlanner(PlanContext context)
{
    /// <summary>Services on one page of a list: with 50 cards a page stays below 80 KB before it is compressed.</summary>
    private const int PageSize = 50;

    private readonly ServiceLists _lists = new(context.Model.Services, ServiceFacets.Of(context.Model.Vocabulary, context.Strings));

    public IEnumerable<Page> Pages() => _lists.All.SelectMany(Pages);

    private IEnumerable<ServiceListPage> Pages(ServiceList list)
    {
        var services = list.Services.Of(context.Model.Services);
        var parts = services.Chunk(PageSize).DefaultIfEmpty([]).Select(part => part.ToImmutableArray()).ToImmutableArray();
        var filters = Filters(list);
        for (var index = 0; index < parts.Length; index++)
        {
            yield return Page(list, services.Length, parts, index, filters);
        }
    }

    private ServiceListPage Page(ServiceList list, int total, ImmutableArray<ImmutableArray<Service>> parts, int index, ImmutableArray<ServiceFilter> filters)
    {
        var labels = string.Join(", ", list.Chosen.Select(choice => choice.Term.Label));
        var title = Title(list);
        return new ServiceListPage
        {
            Route = RouteOf(list, index),
            Title = index == 0 ? title : context.Strings.Format("list-page-title", title, index + 1),
            Summary = list.Chosen.IsEmpty ? context.Strings["services-summary"] : context.Strings.Format("services-for-summary", labels),
            Section = SiteSection.Help,
            Reviewed = context.Newest(parts[index].Select(service => service.Reviewed)),
            OwnerRole = context.Model.Settings.Owners.Help,
            Invented = parts[index].Any(service => service.Invented),
            Source = SourceSpan.Whole("input/services"),
            Meaning = list.Chosen is [var only] ? only.Term.Plain : null,
            Services = [.. parts[index].Select(service => ServiceDirectoryPlanner.Summary(context, service))],
            Total = total,
            Filters = filters,
            Chosen = [.. list.Chosen.Select(choice => new ChosenFilter(choice.Term.Label, WithoutChoice(list, choice)))],
            Parts = parts.Length == 1 ? [] : [.. parts.Index().Select(part => new ListPart(Part(list, part), part.Index == index))],
            HasFinder = list.Chosen.IsEmpty && index == 0,
            KnowsDistricts = !context.Model.PostcodeDistricts.IsEmpty,
        };
    }

    private string Title(ServiceList list) => list.Chosen switch
    {
        [] => context.Strings["services-title"],
        [var only] => context.Strings.Format("services-for-" + only.Facet.Folder, only.Term.Label),
        [var first, var second, ..] => context.Strings.Format("services-for-both", first.Term.Label, second.Term.Label),
    };

    private static Route RouteOf(ServiceList list, int index) =>
        Route.Of(index == 0 ? list.Address : FormattableString.Invariant($"{list.Address}page-{index + 1}/"));

    /// <summary>A part is named by the titles it runs from and to: a number would not tell where a service is.</summary>
    private PageReference Part(ServiceList list, (int Index, ImmutableArray<Service> Item) part) =>
        new(RouteOf(list, part.Index), context.Strings.Format("list-part", part.Index + 1, Start(part.Item[0]), Start(part.Item[^1])));

    private static string Start(Service service) => service.Title.Length <= 3 ? service.Title : service.Title[..3].TrimEnd();

    private static PageReference WithoutChoice(ServiceList list, FacetChoice choice) =>
        new(Route.Of(ServiceList.AddressOf(list.Chosen.Where(other => other != choice))), choice.Term.Label);

    private ImmutableArray<ServiceFilter> Filters(ServiceList list) =>
    [
        .. _lists.Facets
            .Select(facet => new ServiceFilter(facet.Folder, facet.Heading, [.. facet.Terms.Select(term => Choice(list, new FacetChoice(facet, term))).OfType<FilterChoice>()]))
            .Where(filter => !filter.Choices.IsEmpty),
    ];

    private FilterChoice? Choice(ServiceList list, FacetChoice choice) => _lists.Beside(list, choice) is { } found
        ? new FilterChoice(choice.Term.Id, new PageReference(Route.Of(found.Address), choice.Term.Label), found.Services.Count, list.Chosen.Contains(choice))
        : null;
}
