using System.Collections.Immutable;
using SendSite.Model.Publishing;
using SendSite.Model.Voice;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Structures;

/// <summary>Reads what people were asked and what they answered.</summary>
internal static class SurveysReader
{
    public const string File = "data/surveys.yml";

    public static readonly Shape Top = Shape.Of("surveys*");

    public static readonly Shape Keys = Shape.Of(
        "id*, title*, asked*, from*, to*, published*, answers*, invented, questions*, learned*, will-change*");

    public static readonly Shape QuestionKeys = Shape.Of("id*, text*, options*");

    public static readonly Shape OptionKeys = Shape.Of("label*, count*");

    /// <summary>Stands in for a figure that could not be read, which has been reported.</summary>
    private static readonly RawFigure NoFigure = RawFigure.TryParse("x", out var none) ? none! : throw new InvalidOperationException();

    public static ImmutableArray<Survey> Read(SourceLoader files)
    {
        var ids = new UniqueIds();
        return [.. (YamlFields.Load(files, File, Top)?.Maps("surveys", Keys) ?? []).Select(survey => ReadSurvey(survey, ids))];
    }

    private static Survey ReadSurvey(YamlFields survey, UniqueIds ids)
    {
        var questionIds = new UniqueIds();
        var facts = new SurveyFacts(
            survey.Id(ids),
            survey.Text("title"),
            survey.Text("asked"),
            survey.Date("from"),
            survey.Date("to"),
            survey.Date("published"),
            survey.Invented(),
            survey.Texts("learned"),
            survey.Texts("will-change"),
            survey.Span);
        return new Survey(
            facts,
            survey.Figure("answers") ?? NoFigure,
            [.. survey.Maps("questions", QuestionKeys).Select(question => ReadQuestion(question, questionIds))]);
    }

    private static SurveyQuestion ReadQuestion(YamlFields question, UniqueIds ids) => new(
        question.Id(ids),
        question.Text("text"),
        [.. question.Maps("options", OptionKeys).Select(option => new SurveyOption(option.Text("label"), option.Figure("count") ?? NoFigure))]);
}
