using System.Collections.Immutable;

namespace SendSite.Model.Publishing.Disclosure;

/// <summary>One sum over unknown whole numbers: the terms, each once with its sign, come to a known number.</summary>
/// <param name="Terms">Places of unknowns, and 1 or -1.</param>
internal sealed record SumRow(ImmutableArray<(int Unknown, int Sign)> Terms, long Sum);
