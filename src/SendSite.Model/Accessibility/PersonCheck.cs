using System.Collections.Immutable;

namespace SendSite.Model.Accessibility;

/// <summary>A check a person made: who by role, when, how, with what result, on which pages.</summary>
public sealed record PersonCheck(string Role, DateOnly Date, string Method, string Result, ImmutableArray<string> Pages);
