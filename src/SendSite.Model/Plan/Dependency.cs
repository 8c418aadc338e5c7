using System.Collections.Immutable;

namespace SendSite.Model.Plan;

/// <summary>Something the plan relies on that it does not wholly control.</summary>
/// <param name="Between">The pieces of work that hang together.</param>
public sealed record Dependency(string Id, string Title, ImmutableArray<string> Between, ImmutableArray<string> Paragraphs);
