using SendSite.Model.Maturity;

namespace SendSite.Model.Pages.Planning;

/// <summary>The latest maturity assessment, and a page for each row of the national tool.</summary>
internal sealed class MaturityPlanner(PlanContext context)
{
    public IEnumerable<Page> Pages()
    {
        if (context.Model.Assessments.IsEmpty)
        {
            yield break;
        }

        var assessment = context.Model.Assessments[^1];
        yield return new MaturityPage
        {
            Route = Route.Of("/progress/maturity/"),
            Title = context.Strings["maturity-title"],
            Summary = context.Strings["maturity-summary"],
            Section = SiteSection.Progress,
            Reviewed = assessment.Date,
            OwnerRole = context.Model.Settings.Owners.Progress,
            Source = assessment.Source,
            Assessment = assessment,
            Pillars = [.. context.Model.Pillars.Select(pillar => new PillarSummary(Link(pillar), pillar, Rating(assessment, pillar)))],
        };
        for (var index = 0; index < context.Model.Pillars.Length; index++)
        {
            yield return Page(assessment, index);
        }
    }

    private static PageReference Link(Pillar pillar) => new(Route.Of($"/progress/maturity/{pillar.Id}/"), Title(pillar));

    private static string Title(Pillar pillar) => pillar.Aspect is null ? pillar.Title : $"{pillar.Title}: {pillar.Aspect}";

    private static PillarRating? Rating(MaturityAssessment assessment, Pillar pillar) =>
        assessment.Ratings.FirstOrDefault(rating => rating.Pillar.Id == pillar.Id);

    private PillarPage Page(MaturityAssessment assessment, int index)
    {
        var pillars = context.Model.Pillars;
        var pillar = pillars[index];
        var rating = Rating(assessment, pillar);
        return new PillarPage
        {
            Route = Link(pillar).Route,
            Title = Title(pillar),
            Summary = context.Strings["pillar-summary"],
            Section = SiteSection.Progress,
            Reviewed = rating?.AssessedOn ?? assessment.Date,
            OwnerRole = context.Model.Settings.Owners.Progress,
            Source = rating?.Pillar.Span ?? assessment.Source,
            Pillar = pillar,
            Rating = rating,
            Previous = index > 0 ? Link(pillars[index - 1]) : null,
            Next = index + 1 < pillars.Length ? Link(pillars[index + 1]) : null,
        };
    }
}
