using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>Links under a heading; without a heading they stand alone.</summary>
/// <param name="Heading">A key of the interface's strings.</param>
public sealed record LinkGroup(string? Heading, ImmutableArray<PageReference> Links);
