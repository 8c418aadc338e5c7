namespace SendSite.Model.Measures;

/// <summary>A number by a day: from 37% to 75% by 2029.</summary>
public sealed record ReachPromise(decimal Target, DateOnly By, string Words, string? Note) : Promise(Words, Note)
{
    public override DateOnly? DueBy => By;
}
