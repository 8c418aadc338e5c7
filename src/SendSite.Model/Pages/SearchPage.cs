using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>
/// Search over the whole site. Without a script it is a plain list of every page, and of the headings inside pages of help. The
/// headings are known once the other pages are made, so it is made after them.
/// </summary>
public sealed record SearchPage : Page
{
    public static readonly Route Address = Route.Of("/search/");

    public required ImmutableArray<SearchFilter> Filters { get; init; }

    public ImmutableArray<SearchSection> Sections { get; init; } = [];

    /// <summary>Whether the list names every service; where they are too many, the directory does.</summary>
    public bool ListsServices { get; init; }

    public override ImmutableArray<PageScript> Scripts => [PageScript.Search];
}
