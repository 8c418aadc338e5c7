using SendSite.Model.Voice;

namespace SendSite.Model.OpenData;

internal static class SurveysTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<(PublishedSurvey Survey, PublishedQuestion Question, PublishedOption Option)>("surveys", "Survey results", "One row for each answer people could give to a question.")
            .Text("survey", "id of the survey", row => row.Survey.Survey.Id)
            .Text("title", "what it was about", row => row.Survey.Survey.Title)
            .Text("asked", "who was asked", row => row.Survey.Survey.Asked)
            .Day("from", "the first day it was open", row => row.Survey.Survey.From)
            .Day("to", "the last day it was open", row => row.Survey.Survey.To)
            .Day("published", "the day the results became public", row => row.Survey.Survey.Published)
            .Figure("answers", "how many people took part", row => row.Survey.Answers)
            .Text("question", "id of the question", row => row.Question.Id)
            .Text("question_text", "what was asked", row => row.Question.Text)
            .Text("option", "the answer", row => row.Option.Label)
            .Figure("count", "how many people gave it", row => row.Option.Count)
            .Invented(row => row.Survey.Survey.Invented)
            .Filled(
                from survey in model.Surveys
                from question in survey.Questions
                from option in question.Options
                select (survey, question, option),
                row => row.Survey.Survey.Source);
}
