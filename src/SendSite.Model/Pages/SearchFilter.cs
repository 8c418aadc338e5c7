using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>One way to narrow what a search found.</summary>
/// <param name="Id">Its name in the index and in the address.</param>
/// <param name="Heading">A key of the interface's strings.</param>
public sealed record SearchFilter(string Id, string Heading, ImmutableArray<SearchChoice> Choices);
