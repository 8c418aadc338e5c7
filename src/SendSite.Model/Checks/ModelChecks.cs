using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Checks;

/// <summary>The second stage: whether the files agree with one another.</summary>
public static class ModelChecks
{
    private static readonly ImmutableArray<IModelCheck> All =
    [
        new DanglingReferences(),
        new MilestoneLinks(),
        new FigureRanges(),
        new ObservationRows(),
        new NotesOnWithheldFigures(),
        new CountsInTwoTables(),
        new PlanYearRanges(),
        new DateOrder(),
        new Promises(),
        new Ages(),
        new PathwayRoutes(),
        new ServiceEntries(),
        new StatutoryCoverage(),
        new Addresses(),
        new TranslatedPages(),
        new Redirects(),
        new BrandContrast(),
        new Demonstration(),
        new PrivateDetails(),
        new GlossaryClashes(),
        new SaidDidEntries(),
        new AccessibilityPromises(),
    ];

    /// <summary>Runs every check. Safe on content whose reading had errors: it adds nothing that merely follows from them.</summary>
    /// <param name="asOf">The day the site speaks for.</param>
    public static void Run(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        foreach (var check in All)
        {
            check.Check(content, asOf, bag);
        }
    }
}
