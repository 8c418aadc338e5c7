using System.Collections.Immutable;

namespace SendSite.Model.OpenData;

/// <summary>Every table the site publishes.</summary>
public static class PublishedTables
{
    /// <summary>All tables, in the order the data page lists them: what was promised, what happened, what people need.</summary>
    public static ImmutableArray<PublishedTable> From(SiteModel model) =>
    [
        GoalsTable.From(model),
        StrandsTable.From(model),
        RoadmapTable.From(model),
        WorkspacesTable.From(model),
        MilestonesTable.From(model),
        MilestoneCountsTable.From(model),
        UpdatesTable.From(model),
        TrajectoriesTable.From(model),
        MeasuresTable.From(model),
        ObservationsTable.From(model),
        PlacesTable.From(model),
        PlacesVerdictsTable.From(model),
        SpendTable.From(model),
        RisksTable.From(model),
        RiskHistoryTable.From(model),
        BoardsTable.From(model),
        MaturityRatingsTable.From(model),
        RequirementsTable.From(model),
        PathwaysTable.From(model),
        ServicesTable.From(model),
        LocalOfferTable.From(model),
        WaitingTimesTable.From(model),
        SaidDidTable.From(model),
        SurveysTable.From(model),
        EventsTable.From(model),
        CommentsTable.From(model),
        GlossaryTable.From(model),
        .. ImpactTables.Of(model),
    ];
}
