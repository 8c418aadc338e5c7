namespace SendSite.Model.Measures;

/// <summary>A fall by a share of the baseline: 80% fewer.</summary>
/// <param name="Percent">How much of the baseline is to go, 0 to 100.</param>
public sealed record ReducePromise(decimal Percent, DateOnly By, string Words, string? Note) : Promise(Words, Note)
{
    public override DateOnly? DueBy => By;
}
