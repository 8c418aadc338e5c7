namespace SendSite.Model.Measures;

/// <summary>A move in one direction every year.</summary>
/// <param name="Rises">True to rise, false to fall.</param>
public sealed record YearlyPromise(bool Rises, DateOnly? By, string Words, string? Note) : Promise(Words, Note)
{
    public override DateOnly? DueBy => By;
}
