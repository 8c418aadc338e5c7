using System.Globalization;

namespace SendSite.Model.Publishing;

/// <summary>A figure that may be shown. The only way to make one is to apply the withholding rule.</summary>
public sealed record PublishedValue
{
    /// <summary>Applies the rule: a number it withholds becomes <see cref="Symbol.Confidential"/>, and the number is gone.</summary>
    public PublishedValue(RawFigure raw, DisclosureRule rule)
    {
        ArgumentNullException.ThrowIfNull(raw);
        ArgumentNullException.ThrowIfNull(rule);
        var withheld = raw.Number is { } number && rule.Withholds(number);
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
