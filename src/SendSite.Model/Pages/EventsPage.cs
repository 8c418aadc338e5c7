using System.Collections.Immutable;
using SendSite.Model.Voice;

namespace SendSite.Model.Pages;

public sealed record EventsPage : Page
{
    /// <summary>On or after the as-of date, soonest first.</summary>
    public required ImmutableArray<LocalEvent> Coming { get; init; }

    /// <summary>Before the as-of date, latest first.</summary>
    public required ImmutableArray<LocalEvent> Past { get; init; }
}
