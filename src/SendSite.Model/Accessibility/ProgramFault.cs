using System.Collections.Immutable;

namespace SendSite.Model.Accessibility;

/// <summary>A fault that one check found against a criterion.</summary>
/// <param name="Code">The rule's code.</param>
/// <param name="Name">The fault in words.</param>
/// <param name="Why">Who is hurt and how.</param>
/// <param name="Pages">Addresses of the pages that have it; empty when it is in no one page.</param>
public sealed record ProgramFault(string Code, string Name, string Why, ImmutableArray<string> Pages);
