using System.Collections.Immutable;

namespace SendSite.Model.Accessibility;

/// <summary>A check a person made: who by role, when, how, with what result, on which pages.</summary>
public sealed record PersonCheck(string Role, DateOnly Date, string Method, string Result, ImmutableArray<string> Pages)
{
    /// <summary>The success criteria it covered, by number; none for a check of tasks alone.</summary>
    public ImmutableArray<string> Criteria { get; init; } = [];

    /// <summary>The last day it counts; in a file without one, the site's review period after the check.</summary>
    public DateOnly? Expires { get; init; }
}
