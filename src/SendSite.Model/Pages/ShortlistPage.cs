using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>The reader's own list of services. It is on the reader's device: the site only holds the empty page.</summary>
public sealed record ShortlistPage : Page
{
    public override ImmutableArray<PageScript> Scripts => [PageScript.Shortlist];
}
