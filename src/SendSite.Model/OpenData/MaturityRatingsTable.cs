using SendSite.Model.Maturity;

namespace SendSite.Model.OpenData;

internal static class MaturityRatingsTable
{
    public static PublishedTable From(SiteModel model)
    {
        var pillars = model.Pillars.ToDictionary(pillar => pillar.Id, StringComparer.Ordinal);
        return new TableOf<(MaturityAssessment Assessment, PillarRating Rating)>("maturity-ratings", "Maturity ratings", "One row for each row of the national maturity tool in each self-assessment.")
            .Day("assessment", "the assessment's date", row => row.Assessment.Date)
            .Text("version", "its version", row => row.Assessment.Version)
            .Text("status", "draft, agreed and so on", row => row.Assessment.Status)
            .Text("pillar", "id of the row of the national tool", row => row.Rating.Pillar.Id)
            .Text("pillar_number", "the pillar's number", row => pillars.GetValueOrDefault(row.Rating.Pillar.Id)?.Number)
            .Text("pillar_title", "the pillar's name", row => pillars.GetValueOrDefault(row.Rating.Pillar.Id)?.Title)
            .Text("aspect", "for pillar 5: education, health or social care", row => pillars.GetValueOrDefault(row.Rating.Pillar.Id)?.Aspect)
            .Text("level", "the level or range the partnership gave itself", row => DataWords.Of(row.Rating.Level))
            .Day("assessed_on", "the day this row was assessed", row => row.Rating.AssessedOn)
            .Lines("strengths", "one to a line", row => row.Rating.Strengths)
            .Lines("gaps", "one to a line", row => row.Rating.Gaps)
            .Lines("next", "what will be done next, one to a line", row => row.Rating.Next)
            .Text("note", "doubt about a fact", row => row.Rating.Note)
            .Filled(
                model.Assessments.SelectMany(assessment => assessment.Ratings.Select(rating => (assessment, rating))),
                row => row.Assessment.Source);
    }
}
