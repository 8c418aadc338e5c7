using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>Every page of the site by section: a second way to reach each one (WCAG 2.4.5).</summary>
public sealed record SiteMapPage : Page
{
    public required ImmutableArray<LinkGroup> Groups { get; init; }
}
