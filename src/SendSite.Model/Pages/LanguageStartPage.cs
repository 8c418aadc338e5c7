using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>What there is in one language besides the site's own, whom to ring, and how to get an interpreter.</summary>
public sealed record LanguageStartPage : Page
{
    /// <summary>Every page in the language.</summary>
    public required ImmutableArray<PageReference> Pages { get; init; }
}
