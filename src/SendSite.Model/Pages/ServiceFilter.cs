using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>One way to narrow the list of services.</summary>
/// <param name="Id">Its name in addresses, such as <c>needs</c>.</param>
/// <param name="Heading">A key of the interface's strings, such as <c>filter-need</c>.</param>
public sealed record ServiceFilter(string Id, string Heading, ImmutableArray<FilterChoice> Choices);
