using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>An editor's page that speaks to young people themselves.</summary>
public sealed record YoungPeoplePage : Page
{
    /// <summary>Whether it is the way in to the others.</summary>
    public required bool IsIndex { get; init; }

    /// <summary>The other pages for young people: the way in first, where this is not it.</summary>
    public required ImmutableArray<PageReference> Others { get; init; }
}
