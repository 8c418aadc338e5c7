namespace SendSite.Model.Content;

/// <summary>Whole years of age, both ends included. The Local Offer covers 0 to 25.</summary>
public readonly record struct AgeRange(int From, int To)
{
    public bool Overlaps(AgeRange other) => From <= other.To && other.From <= To;

    public override string ToString() => FormattableString.Invariant($"{From} to {To}");
}
