namespace SendSite.Model.Measures;

/// <summary>At least a number: 100% of arrangements reviewed.</summary>
public sealed record FloorPromise(decimal Target, DateOnly? By, string Words, string? Note) : Promise(Words, Note)
{
    public override DateOnly? DueBy => By;
}
