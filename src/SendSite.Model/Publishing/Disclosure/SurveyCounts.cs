using SendSite.Model.Voice;

namespace SendSite.Model.Publishing.Disclosure;

/// <summary>A survey: everyone who took part gave one answer to a question, or none.</summary>
internal sealed class SurveyCounts(Survey survey, CountCells cells) : ICountTables
{
    public IEnumerable<DateOnly> Days => [survey.Facts.Published];

    public IEnumerable<CountRelation> RelationsOn(DateOnly day)
    {
        var whole = Cell("answers", survey.Answers);
        foreach (var question in survey.Questions)
        {
            var parts = question.Options.Select((option, place) => Cell($"{question.Id} {place:000}", option.Count)).ToList();
            if (whole is not null && parts.TrueForAll(part => part is not null)
                && CountRelation.Between(whole, [.. parts.OfType<CountCell>()], mayFallShort: true) is { } relation)
            {
                yield return relation;
            }
        }
    }

    private CountCell? Cell(string name, RawFigure figure) => cells.Of($"{survey.Facts.Id} survey {name}", figure, DisclosureRule.People, survey.Facts.Published);
}
