using System.Collections.Immutable;

namespace SendSite.Tests.Publishing.Disclosure;

/// <summary>A sum the attacker knows to hold between cells of a table, each named as the table names it.</summary>
internal sealed record PublishedSum(string Whole, ImmutableArray<string> Parts);
