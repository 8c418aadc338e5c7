using System.Collections.Immutable;

namespace SendSite.Model.Maturity;

public sealed record LevelDescriptor(Level Level, ImmutableArray<string> Statements);
