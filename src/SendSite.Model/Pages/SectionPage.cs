using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>The front page of a part of the site: an introduction and links to what it holds.</summary>
public sealed record SectionPage : Page
{
    public required ImmutableArray<LinkGroup> Groups { get; init; }
}
