using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Delivery;
using SendSite.Model.Diagnostics;
using SendSite.Model.Languages;
using SendSite.Model.Measures;
using SendSite.Model.Services;
using SendSite.Model.Wording;

namespace SendSite.Model.Pages.Planning;

/// <summary>What every planner needs: the model, the interface's words, and links to things by id.</summary>
internal sealed class PlanContext
{
    private readonly Dictionary<string, StandingPage> _standing;

    /// <param name="language">The language the pages are for, where it is not the site's own.</param>
    public PlanContext(SiteModel model, InterfaceStrings strings, Language? language = null)
    {
        Model = model;
        Strings = strings;
        Links = new ContentLinks(model, language);
        Dependencies = new MilestoneDependencies(model.Milestones);
        Milestones = new MilestoneDirectory(model, Dependencies, Links);
        _standing = model.StandingPages.ToDictionary(page => page.Path, StringComparer.Ordinal);
    }

    public SiteModel Model { get; }

    public InterfaceStrings Strings { get; }

    public ContentLinks Links { get; }

    public MilestoneDependencies Dependencies { get; }

    public MilestoneDirectory Milestones { get; }

    /// <summary>The editor's page at a place below <c>input/</c>, if there is one.</summary>
    public StandingPage? Standing(string path) => _standing.GetValueOrDefault(path);

    /// <summary>A link to a page the program makes, by the start of its keys in the strings.</summary>
    public PageReference Link(string address, string key) =>
        new(Route.Of(address), Strings[key + "-title"], Strings.Has(key + "-summary") ? Strings[key + "-summary"] : null);

    /// <summary>The newest of some dates that is not after the as-of date; the plan's own date when there is none.</summary>
    public DateOnly Newest(IEnumerable<DateOnly> dates) =>
        dates.Where(date => date <= Model.AsOf).DefaultIfEmpty(Model.Plan.Dated).Max();

    /// <summary>The day the newest of their updates became public.</summary>
    public DateOnly NewestUpdate(IEnumerable<MilestoneState> states) =>
        Newest(states.SelectMany(state => state.Updates).Select(update => update.Published));

    public static bool AnyInvented(IEnumerable<MilestoneState> states) => states.Any(state => state.Updates.Any(update => update.Invented));

    public static SourceSpan DataFile(string name) => SourceSpan.Whole("data/" + name);

    public static TableReference Table(string name, string title) => new($"/data/{name}.csv", title);

    public MeasureSummary Summary(MeasureProgress progress) => new(Links.Measure(progress.Measure.Id)!, progress);

    /// <summary>Every kind of place that has a row, in the vocabulary's order.</summary>
    public IEnumerable<PlacesSummary> Places =>
        PlacesJudge.Each(Model).Select(places => new PlacesSummary(places.Setting.Label, places.Rows, PlacesJudge.Judge(places.Rows)));

    public IEnumerable<MeasureProgress> Measures(IEnumerable<Reference> references)
    {
        var byId = Model.Measures.ToDictionary(progress => progress.Measure.Id, StringComparer.Ordinal);
        return references.Where(reference => byId.ContainsKey(reference.Id)).Select(reference => byId[reference.Id]);
    }

    public IEnumerable<ServiceWaits> Waits(IEnumerable<Reference> references)
    {
        var byId = Model.Waits.ToDictionary(waits => waits.Service.Id, StringComparer.Ordinal);
        return references.Where(reference => byId.ContainsKey(reference.Id)).Select(reference => byId[reference.Id]);
    }

    public ImmutableArray<string> Goals(IEnumerable<Reference> references)
    {
        var byId = Model.Plan.Goals.ToDictionary(goal => goal.Id, goal => goal.Title, StringComparer.Ordinal);
        return [.. references.Where(reference => byId.ContainsKey(reference.Id)).Select(reference => byId[reference.Id])];
    }
}
