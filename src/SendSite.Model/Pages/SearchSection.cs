using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>One kind of page in the list of all pages.</summary>
/// <param name="Heading">A key of the interface's strings.</param>
public sealed record SearchSection(string Heading, ImmutableArray<ListedPage> Pages);
