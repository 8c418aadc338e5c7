using System.Globalization;
using SendSite.Model.Publishing;

namespace SendSite.Reading.Fields;

/// <summary>Numbers, and figures that may be a symbol instead.</summary>
internal static class NumberValue
{
    private const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    private const string HowToWrite = "Write the digits only: no %, no £, no commas and no words.";

    /// <summary>A number between two others.</summary>
    public static ValueReader<decimal> Between(decimal least, decimal most) => field =>
    {
        if (!decimal.TryParse(field.Text, Plain, CultureInfo.InvariantCulture, out var number))
        {
            return Outcome.Fault<decimal>(ReadingRules.InvalidNumber, $"\"{field.Name}\" is {field.Quoted}, which is not a number.", HowToWrite);
        }

        return number >= least && number <= most ? Outcome.Of(number) : OutOfRange<decimal>(field, least, most);
    };

    /// <summary>A whole number between two others.</summary>
    public static ValueReader<int> Whole(int least, int most) => field =>
    {
        var number = Between(decimal.MinValue, decimal.MaxValue)(field);
        if (number.Fault is not null)
        {
            return Outcome.Fault<int>(number.Fault, number.Message, number.Hint);
        }

        if (decimal.Truncate(number.Value) != number.Value)
        {
            return Outcome.Fault<int>(ReadingRules.InvalidNumber, $"\"{field.Name}\" is {field.Quoted}, which is not a whole number.", "Write a number with no decimal point.");
        }

        return number.Value >= least && number.Value <= most ? Outcome.Of((int)number.Value) : OutOfRange<int>(field, least, most);
    };

    /// <summary>A number with any marks, or a symbol.</summary>
    public static Parsed<RawFigure> Figure(Field field) => RawFigure.TryParse(field.Text, out var figure)
        ? Outcome.Of(figure!)
        : Outcome.Fault<RawFigure>(
            ReadingRules.InvalidFigure,
            $"\"{field.Name}\" is {field.Quoted}, which is neither a number nor a symbol.",
            $"{HowToWrite} With no figure to give, use a symbol: c, x, z, low, u or w. Marks (p, r, e, b) follow after a space.");

    private static Parsed<T> OutOfRange<T>(Field field, decimal least, decimal most) => Outcome.Fault<T>(
        ReadingRules.NumberOutOfRange,
        $"\"{field.Name}\" is {field.Quoted}.",
        most >= int.MaxValue
            ? FormattableString.Invariant($"It must be at least {least}.")
            : FormattableString.Invariant($"It must be from {least} to {most}."));
}
