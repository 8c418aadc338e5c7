using System.Globalization;

namespace SendSite.Model.Publishing;

/// <summary>
/// A figure that may be shown. Only the model makes one, once it has decided for the figure's whole table what must be
/// withheld.
/// </summary>
public sealed record PublishedValue
{
    /// <summary>Judges a figure that stands in no table with others, by the rule alone.</summary>
    internal PublishedValue(RawFigure raw, DisclosureRule rule)
        : this(raw, rule.Withholds(raw))
    {
    }

    /// <summary>A withheld number becomes <see cref="Symbol.Confidential"/>, and the number is gone; a symbol stays what it is.</summary>
    internal PublishedValue(RawFigure raw, bool isWithheld)
    {
        var withheld = isWithheld && raw.Number is not null;
        Number = withheld ? null : raw.Number;
        Symbol = withheld ? Publishing.Symbol.Confidential : raw.Symbol;
        Marks = raw.Marks;
    }

    /// <summary>The number, when there is one to show.</summary>
    public decimal? Number { get; }

    /// <summary>What stands in its place, when there is none.</summary>
    public Symbol? Symbol { get; }

    public FigureMarks Marks { get; }

    /// <summary>As data files write it: the bare number or the symbol's letters.</summary>
    public override string ToString() =>
        Number?.ToString("0.############", CultureInfo.InvariantCulture) ?? Symbol?.Code() ?? "";
}
