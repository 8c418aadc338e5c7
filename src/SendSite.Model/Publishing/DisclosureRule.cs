namespace SendSite.Model.Publishing;

/// <summary>Which figures must not be shown because they are few enough people to be recognised.</summary>
/// <param name="Threshold">Counts from 1 to one less than this are withheld; zero is shown. 0 withholds nothing.</param>
public sealed record DisclosureRule(int Threshold)
{
    /// <summary>For figures that are not counts of people.</summary>
    public static readonly DisclosureRule None = new(0);

    /// <summary>Counts 1 to 4 are withheld: the default for counts of people.</summary>
    public static readonly DisclosureRule People = new(5);

    /// <summary>With a lower one, everybody would know that a withheld figure is 1.</summary>
    public const int LeastThreshold = 3;

    internal bool Withholds(RawFigure figure) => figure.Number > 0 && figure.Number < Threshold;
}
