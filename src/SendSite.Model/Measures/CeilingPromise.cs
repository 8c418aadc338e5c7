namespace SendSite.Model.Measures;

/// <summary>Never above a number: no waits over 52 weeks.</summary>
public sealed record CeilingPromise(decimal Target, DateOnly? By, string Words, string? Note) : Promise(Words, Note)
{
    public override DateOnly? DueBy => By;
}
