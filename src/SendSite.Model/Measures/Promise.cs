namespace SendSite.Model.Measures;

/// <summary>What a measure is promised to do.</summary>
/// <param name="Words">The promise in one plain sentence.</param>
public abstract record Promise(string Words, string? Note)
{
    /// <summary>The day it is to be kept by, where it names one.</summary>
    public abstract DateOnly? DueBy { get; }
}
