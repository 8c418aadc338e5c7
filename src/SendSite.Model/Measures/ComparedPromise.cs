namespace SendSite.Model.Measures;

/// <summary>In line with or better than someone else's figure for the same period.</summary>
public sealed record ComparedPromise(Geography With, DateOnly? By, string Words, string? Note) : Promise(Words, Note)
{
    public override DateOnly? DueBy => By;
}
