namespace SendSite.Model.Accessibility;

/// <summary>A criterion with all that is known about it on one day.</summary>
/// <param name="Result">What this build's programs found; null before they have run.</param>
/// <param name="LastCheck">The newest check by a person; null when none is recorded.</param>
/// <param name="CheckIsCurrent">Whether that check still counts.</param>
public sealed record CriterionStanding(ConformanceAim Aim, CriterionResult? Result, PersonCheck? LastCheck, bool CheckIsCurrent, Standing Standing)
{
    public string Number => Aim.Criterion.Number;

    /// <summary>Whether a person still has to look: a program's answer is not enough, and the page holds something to look at.</summary>
    public bool NeedsPerson => Aim.NeedsPerson && Result?.Outcome != AutomaticOutcome.NothingToCheck;

    /// <summary>Whether a person has a question to decide: always where one must look, and where no program did.</summary>
    public bool AsksPerson => NeedsPerson || Result is { Outcome: AutomaticOutcome.NoProgram or AutomaticOutcome.NotChecked };

    /// <param name="asOf">The day the site speaks for.</param>
    public static CriterionStanding Of(ConformanceAim aim, AccessibilityRecord record, CriterionResult? result, DateOnly asOf)
    {
        var number = aim.Criterion.Number;
        var last = record.LastCheckOf(number);
        var standing = new CriterionStanding(aim, result, last, last?.Expires >= asOf, Standing.NoKnownFault);
        var isListed = record.Issues.Any(issue => issue.Category != IssueCategory.OutOfScope && issue.Criteria.Contains(number));
        if (isListed || result?.Outcome == AutomaticOutcome.FaultsFound)
        {
            return standing with { Standing = Standing.Failed };
        }

        return standing.IsTested ? standing : standing with { Standing = Standing.Untested };
    }

    private bool IsTested => Result is { OpenQuestions: 0 } result && result.Outcome switch
    {
        AutomaticOutcome.NothingToCheck => true,
        AutomaticOutcome.NoProgram or AutomaticOutcome.NotChecked => CheckIsCurrent,
        _ => !result.InPart && (!Aim.NeedsPerson || CheckIsCurrent),
    };
}
