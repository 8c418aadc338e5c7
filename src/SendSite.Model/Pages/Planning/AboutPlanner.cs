using System.Collections.Immutable;
using SendSite.Model.Accessibility;

namespace SendSite.Model.Pages.Planning;

/// <summary>About: the standing pages, the data to download, and the accessibility statement.</summary>
internal sealed class AboutPlanner(PlanContext context)
{
    private static readonly Route StatementRoute = Route.Of("/about/accessibility/");

    private static readonly Route ChecksRoute = Route.Of("/about/accessibility/checks/");

    public IEnumerable<Page> Pages()
    {
        var standing = new StandingPagePlanner(context);
        yield return standing.Section("about", "section-about", SiteSection.About, Groups());
        yield return new LocalOfferPlanner(context).Page();
        yield return new GapsPlanner(context).Page();
        foreach (var page in new DataPlanner(context).Pages().Concat(standing.Below("about")))
        {
            yield return page;
        }
    }

    /// <summary>The accessibility statement and its table of checks, before the checks have run; none without their data file.</summary>
    public IEnumerable<ReportedPage> Reported()
    {
        if (context.Model.Accessibility is { } record)
        {
            yield return Statement(record);
            yield return Checks(record);
        }
    }

    private AccessibilityPage Statement(AccessibilityRecord record) => new()
    {
        Route = StatementRoute,
        Title = context.Strings.Format("accessibility-title", context.Model.Settings.Title),
        Summary = context.Strings["accessibility-summary"],
        Section = SiteSection.About,
        Reviewed = record.ReviewedOn,
        OwnerRole = context.Model.Settings.Owners.About,
        Source = record.Source,
        Record = record,
        Aims = context.Model.ConformanceAims,
        AsOf = context.Model.AsOf,
        SiteTitle = context.Model.Settings.Title,
        Organisation = context.Model.Settings.Organisation,
        BaseUrl = context.Model.Settings.BaseUrl,
        Email = context.Model.Settings.Feedback.Email,
        Checks = new PageReference(ChecksRoute, context.Strings["checks-title"], context.Strings["checks-summary"]),
    };

    private ConformancePage Checks(AccessibilityRecord record) => new()
    {
        Route = ChecksRoute,
        Title = context.Strings["checks-title"],
        Summary = context.Strings["checks-summary"],
        Section = SiteSection.About,
        Reviewed = context.Model.AsOf,
        OwnerRole = context.Model.Settings.Owners.About,
        Source = record.Source,
        Record = record,
        Aims = context.Model.ConformanceAims,
        AsOf = context.Model.AsOf,
        Statement = new PageReference(StatementRoute, context.Strings["footer-accessibility"], context.Strings["accessibility-summary"]),
    };

    private ImmutableArray<LinkGroup> Groups() =>
    [
        new LinkGroup(
            null,
            [
                .. context.Model.Accessibility is null ? [] : new[] { new PageReference(StatementRoute, context.Strings["footer-accessibility"], context.Strings["accessibility-summary"]) },
                .. context.Model.StandingPages
                    .Where(page => page.Path.StartsWith("about/", StringComparison.Ordinal))
                    .OrderBy(page => page.Order)
                    .ThenBy(page => page.Title, StringComparer.OrdinalIgnoreCase)
                    .Select(StandingPagePlanner.Link),
                context.Link("/about/local-offer/", "local-offer"),
                context.Link("/data/", "data"),
                context.Link("/about/site-map/", "site-map"),
            ]),
    ];
}
