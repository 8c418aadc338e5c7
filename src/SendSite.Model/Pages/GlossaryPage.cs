using System.Collections.Immutable;
using SendSite.Model.Content;

namespace SendSite.Model.Pages;

/// <summary>Words explained, by first letter.</summary>
public sealed record GlossaryPage : Page
{
    public required ImmutableArray<GlossaryTerm> Terms { get; init; }
}
