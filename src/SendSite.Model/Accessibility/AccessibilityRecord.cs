using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Accessibility;

/// <summary>The facts of the accessibility statement that only people know (SI 2018/952, regulation 8).</summary>
public sealed record AccessibilityRecord
{
    /// <summary>Longer than this after its last review, a statement is out of date (regulation 8: kept under regular review).</summary>
    public const int DaysBetweenReviews = 365;

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

    /// <summary>Answers to the questions programs asked.</summary>
    public ImmutableArray<ReviewAnswer> Reviews { get; init; } = [];

    /// <summary>The status the site's owners claim; absent when they leave it to the checks.</summary>
    public ComplianceStatus? Claimed { get; init; }

    /// <summary>Needed only where a disproportionate burden is claimed.</summary>
    public BurdenAssessment? Assessment { get; init; }

    public required SourceSpan Source { get; init; }

    /// <summary>The day by which the statement must be looked at again: a year after the last time.</summary>
    public DateOnly NextReview => ReviewedOn.AddDays(DaysBetweenReviews);

    /// <summary>The record as it stands on a day: without checks still to come, and each check and answer with its last day.</summary>
    /// <param name="months">How long a check or an answer counts that does not say.</param>
    public AccessibilityRecord On(DateOnly day, int months) => this with
    {
        PeopleChecks = [.. PeopleChecks.Where(check => check.Date <= day).Select(check => check with { Expires = check.Expires ?? check.Date.AddMonths(months) })],
        Reviews = [.. Reviews.Where(answer => answer.Date <= day).Select(answer => answer with { Expires = answer.Expires ?? answer.Date.AddMonths(months) })],
    };

    /// <summary>The newest check by a person that covers a criterion; null when none was recorded.</summary>
    public PersonCheck? LastCheckOf(string criterion) =>
        PeopleChecks.Where(check => check.Criteria.Contains(criterion)).MaxBy(check => check.Date);
}
