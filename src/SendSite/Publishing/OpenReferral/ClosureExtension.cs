namespace SendSite.Publishing.OpenReferral;

/// <summary>Why and how long a service is closed.</summary>
internal sealed record ClosureExtension
{
    public required string Why { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Reopens { get; init; }
}
