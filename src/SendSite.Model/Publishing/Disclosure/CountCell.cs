namespace SendSite.Model.Publishing.Disclosure;

/// <summary>
/// A whole number of people that stands in a table, or that readers could work out from a table without it standing there.
/// Known by reference: two rows with the same number are two cells.
/// </summary>
internal sealed class CountCell
{
    private readonly bool _neverShown;
    private readonly bool _guarded;

    private CountCell(string name, long? number, int threshold, DateOnly published, bool neverShown, bool guarded)
    {
        Name = name;
        Number = number;
        Published = published;
        IsFirstHand = !neverShown && number > 0 && number < threshold;
        Threshold = threshold;
        _neverShown = neverShown;
        _guarded = guarded;
    }

    /// <summary>Decides between cells that are otherwise alike, so that the same input hides the same cells.</summary>
    public string Name { get; }

    /// <summary>The true number; absent where the source itself gives a symbol.</summary>
    public long? Number { get; }

    public int Threshold { get; }

    /// <summary>The day the cell became public.</summary>
    public DateOnly Published { get; }

    /// <summary>Withheld because it is small, whatever stands around it.</summary>
    public bool IsFirstHand { get; }

    /// <summary>Nobody sees it, whatever is decided about other cells.</summary>
    public bool IsAlwaysHidden => _neverShown || IsFirstHand;

    /// <summary>Nobody may find it out as long as it is hidden.</summary>
    public bool IsGuarded => _guarded;

    /// <summary>The least a reader must reckon with while the cell is hidden: a zero is never withheld by itself.</summary>
    public long Least => IsFirstHand || (!_neverShown && Number > 0) ? 1 : 0;

    /// <summary>The most a reader must reckon with while the cell is hidden, where the rule itself sets a limit.</summary>
    public long? Most => IsFirstHand ? Threshold - 1 : null;

    /// <summary>
    /// A cell for a figure of a table. Figures that cannot be counts of people (fractions, below zero) have none: they are
    /// judged alone. "Not applicable" and "none recorded" count nobody; what the source withheld stays guarded.
    /// </summary>
    public static CountCell? Of(string name, RawFigure figure, DisclosureRule rule, DateOnly published) => figure switch
    {
        { Number: { } number } when number < 0 || !figure.IsWhole || number > long.MaxValue / 1_000_000 => null,
        { Number: { } number } => new CountCell(name, (long)number, rule.Threshold, published, neverShown: false, guarded: true),
        { Symbol: Symbol.NotApplicable or Symbol.NoneRecorded } => new CountCell(name, 0, rule.Threshold, published, neverShown: false, guarded: true),
        _ => new CountCell(name, null, rule.Threshold, published, neverShown: true, guarded: figure.Symbol == Symbol.Confidential),
    };

    /// <summary>A number no row holds but sums give away: the people in no group of a breakdown, or a total left out.</summary>
    /// <param name="number">Absent where it depends on figures the source gives as symbols.</param>
    public static CountCell Implied(string name, long? number, int threshold, DateOnly published) =>
        new(name, number, threshold, published, neverShown: true, guarded: number > 0 && number < threshold);
}
