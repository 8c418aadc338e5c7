using SendSite.Model.Measures;
using SendSite.Theme.Wording;

namespace SendSite.Theme.Parts.Progress;

/// <summary>A projection worked out step by step, every sum as it is keyed into a calculator that has a square root.</summary>
internal static class ProjectionSteps
{
    public static IEnumerable<string> For(Projection projection, InterfaceStrings words)
    {
        var line = projection.Line;
        var target = projection.AtTarget.Day;
        var (days, meanDays, squares) = (ExactNumber.Say(line.Days(target)), ExactNumber.Say(line.MeanDays), ExactNumber.Say(line.SquaresOfDays));
        var spread = ExactNumber.Fine(line.Spread);
        yield return words.Format("projection-step-figures", string.Join("; ", projection.Figures.Select(figure => $"{figure.Period.Label}: {ExactNumber.Say(figure.Value.Number)}")));
        yield return words.Format(
            "projection-step-days",
            Dates.InWords(line.FirstDay, words),
            Joined.And(projection.Figures.Select(figure => ExactNumber.Say(line.Days(figure.Period.End))), words),
            meanDays);
        yield return words.Format("projection-step-mean", ExactNumber.Say(line.MeanFigure));
        yield return words.Format("projection-step-squares", squares);
        yield return words.Format("projection-step-products", ExactNumber.Say(line.Products));
        yield return words.Format(
            "projection-step-target",
            Dates.InWords(target, words),
            days,
            ExactNumber.Say(line.MeanFigure),
            Sums.Term(line.Products),
            meanDays,
            squares,
            ExactNumber.Say(line.On(target)));
        yield return words.Format("projection-step-spread", ExactNumber.Fine(line.SquaresLeft), line.Count - 2, spread);
        yield return words.Format(
            "projection-step-margin", ExactNumber.Say(line.Factor), spread, line.Count, days, meanDays, squares, ExactNumber.Say(line.Margin(target)), Projection.RangePercent, line.Count - 2);
        yield return words.Format(
            "projection-step-range",
            ExactNumber.Say(line.On(target)),
            ExactNumber.Say(line.Margin(target)),
            ExactNumber.Say(line.On(target) - line.Margin(target)),
            ExactNumber.Say(line.On(target) + line.Margin(target)));
    }
}
