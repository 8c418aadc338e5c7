using System.Collections.Immutable;

namespace SendSite.Model.Pages.Planning;

/// <summary>Prepares everything an editor may place inside prose.</summary>
internal sealed class EmbedPlanner(PlanContext context)
{
    /// <summary>Enough to show that things go on; the events page has the rest.</summary>
    private const int MostEvents = 3;

    public EmbedCatalogue Catalogue() => new(
        context.Model.Workspaces.ToImmutableDictionary(
            entry => entry.Workspace.Id,
            entry => new MilestonesEmbed(context.Links.Workspace(entry.Workspace.Id)!, context.Milestones.ByQuarter(entry, context.Links)),
            StringComparer.Ordinal),
        context.Model.Measures.ToImmutableDictionary(entry => entry.Measure.Id, entry => new MeasureEmbed(context.Summary(entry)), StringComparer.Ordinal),
        context.Model.Services.ToImmutableDictionary(
            service => service.Id,
            service => new WaitingTimeEmbed(
                context.Links.Service(service.Id)!,
                context.Model.Waits.FirstOrDefault(waits => waits.Service.Id == service.Id)),
            StringComparer.Ordinal),
        context.Model.Services.ToImmutableDictionary(
            service => service.Id,
            service => new ServiceEmbed(ServiceDirectoryPlanner.Summary(context, service)),
            StringComparer.Ordinal))
    {
        Events = new EventsEmbed([.. VoicePlanner.Coming(context.Model).Take(MostEvents)]),
    };
}
