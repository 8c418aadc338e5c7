namespace SendSite.Model.Content;

/// <summary>A service that is closed for a while.</summary>
/// <param name="Why">What families are told.</param>
/// <param name="From">The first day it is closed; closed already when absent.</param>
/// <param name="Reopens">The first day it is open again; not known when absent.</param>
public sealed record Closure(string Why, DateOnly? From, DateOnly? Reopens)
{
    public bool Covers(DateOnly day) => (From is null || From <= day) && (Reopens is null || day < Reopens);
}
