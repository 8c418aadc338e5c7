namespace SendSite.Model.Measures;

/// <summary>A measure that must be built before it can have a baseline.</summary>
public sealed record SetUpPromise(string Words, string? Note) : Promise(Words, Note)
{
    public override DateOnly? DueBy => null;
}
