using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Accessibility;

/// <summary>The facts of the accessibility statement that only people know (SI 2018/952, regulation 8).</summary>
public sealed record AccessibilityRecord
{
    public required DateOnly PreparedOn { get; init; }

    public required DateOnly ReviewedOn { get; init; }

    /// <summary>Working days within which a request is answered.</summary>
    public required int ResponseDays { get; init; }

    /// <summary>Formats that can be asked for.</summary>
    public required ImmutableArray<string> Alternatives { get; init; }

    public string? Phone { get; init; }

    public string? Visit { get; init; }

    public ImmutableArray<AccessibilityIssue> Issues { get; init; } = [];

    public ImmutableArray<PersonCheck> PeopleChecks { get; init; } = [];

    public ImmutableArray<string> Improvements { get; init; } = [];

    public required SourceSpan Source { get; init; }
}
